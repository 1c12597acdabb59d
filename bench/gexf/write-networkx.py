"""Child of the benchmark: writes a flat graph with networkx. Arguments: flat graph, output.

Lists become texts and every edge directed, since networkx writes neither lists nor mixed graphs.
"""

import json
import os
import re
import resource
import sys

import networkx


def resident(field):
    with open("/proc/self/status") as status:
        return int(re.search(field + r":\s+(\d+) kB", status.read()).group(1)) / 1024


def cpu():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return (usage.ru_utime + usage.ru_stime) * 1000


def plain(attributes):
    values = {key: json.dumps(value) if isinstance(value, list) else value for key, value in attributes.items()}
    red, green, blue = re.findall(r"\d+", values.pop("color"))
    viz = {"color": {"r": red, "g": green, "b": blue, "a": 1}}
    for name in ("size", "thickness"):
        if name in values:
            viz[name] = values.pop(name)
    return {**values, "viz": viz}


with open(sys.argv[1]) as source:
    flat = json.load(source)
graph = networkx.MultiDiGraph()
for node in flat["nodes"]:
    graph.add_node(node["id"], **plain(node["attributes"]))
for edge in flat["edges"]:
    graph.add_edge(edge["source"], edge["target"], key=edge["id"], id=edge["id"], **plain(edge["attributes"]))
del flat

peak_before = resident("VmHWM")
with open("/proc/self/clear_refs", "w") as refs:
    refs.write("5")
resident_before = resident("VmRSS")
cpu_before = cpu()
networkx.write_gexf(graph, sys.argv[2])
cost = {
    "cpu": cpu() - cpu_before,
    "extra": resident("VmHWM") - resident_before,
    "processCpu": cpu(),
    "processPeak": max(resident("VmHWM"), peak_before),
    "bytes": os.path.getsize(sys.argv[2]),
}
json.dump(cost, sys.stdout)
