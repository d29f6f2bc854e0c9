"""One module per question; :mod:`newsgraph.analysis` exports the functions."""
