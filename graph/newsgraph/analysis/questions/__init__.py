"""One module a question; the functions are names of :mod:`newsgraph.analysis`."""
