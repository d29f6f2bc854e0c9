"""The tables as other people's objects: networkx graphs, RDF statements."""
