"""Reads a graph on standard input with networkx, in the format named by the argument, and prints it as JSON."""

import json
import sys

import networkx

READERS = {
    "gexf": networkx.read_gexf,
    "graphml": networkx.read_graphml,
    "json": lambda stream: networkx.node_link_graph(json.load(stream)),
}

graph = READERS[sys.argv[1]](sys.stdin.buffer)
nodes = [{"id": node, **data} for node, data in graph.nodes(data=True)]
edges = [
    {"source": source, "target": target, "key": key, **data}
    for source, target, key, data in graph.edges(keys=True, data=True)
]
json.dump({"directed": graph.is_directed(), "nodes": nodes, "edges": edges}, sys.stdout)
