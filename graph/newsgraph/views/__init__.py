"""Views of the tables: networkx graphs, sparse matrices and RDF statements."""
