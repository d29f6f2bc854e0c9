"""Articles as static vectors of their meaning: the extra ``embeddings``.

The vectors are those of WordLlama (Miller 2024, MIT licence), which its wheel brings along: one
of 256 numbers for each of 32,000 pieces of words. A text is the mean of its pieces. Only the two
files are read; the package itself, which could go to the network, is never imported.
"""

from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import polars as pl
from scipy import sparse

from newsgraph.errors import UsageError
from newsgraph.stories.texts import MOST_CHARACTERS, Floats

if TYPE_CHECKING:
    from tokenizers import Tokenizer

PACKAGE = "wordllama"
WEIGHTS = "weights/l2_supercat_256.safetensors"
TOKENIZER = "tokenizers/l2_supercat_tokenizer_config.json"
MATRIX = "embedding.weight"
INSTALL = "install newsgraph with them:  pip install 'newsgraph[embeddings]'"

STEPS = 2048
"""Vectors are rounded to multiples of 1/2048. Then every product of two is a sum of whole numbers
below 2^24, which single precision holds exactly: no order of summing shows."""

Singles = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Model:
    """The vectors of pieces of words, and what cuts a text into pieces."""

    tokenizer: "Tokenizer"
    weights: Floats


def source() -> str:
    """Name and version of what the vectors come from.

    Raises:
        UsageError: the extra is not installed.
    """
    _folder()
    return f"{PACKAGE} {version(PACKAGE)}"


def embed(articles: pl.DataFrame) -> Singles:
    """Articles × 256: the vector of each headline and abstract, in steps of 1/:data:`STEPS`.

    The mean of the corpus is taken off, so that what all its texts share does not make two of
    them alike. Rows have length 1, or 0 where there is no text.

    Raises:
        UsageError: the extra is not installed.
    """
    model = _model()
    fields = [
        pl.col(name).fill_null("").str.slice(0, MOST_CHARACTERS)
        for name in ("headline", "abstract")
    ]
    texts = articles.select(text=pl.concat_str(fields, separator=" ").str.strip_chars())["text"]
    pieces = [
        encoding.ids
        for encoding in model.tokenizer.encode_batch(texts.to_list(), add_special_tokens=False)
    ]
    sizes = [len(ids) for ids in pieces]
    columns = np.array([id_ for ids in pieces for id_ in ids], dtype=np.int64)
    starts = np.concatenate([[0], np.cumsum(sizes, dtype=np.int64)])
    shape = (len(pieces), model.weights.shape[0])
    counts = sparse.csr_array((np.ones(columns.size), columns, starts), shape=shape)
    found = _unit(counts @ model.weights)
    filled = np.array(sizes) > 0
    found[filled] -= found[filled].mean(axis=0) if filled.any() else 0.0
    return np.rint(_unit(found) * STEPS).astype(np.float32)


def _unit(rows: Floats) -> Floats:
    lengths = np.sqrt((rows * rows).sum(axis=1, keepdims=True))
    unit: Floats = np.divide(rows, lengths, out=np.zeros_like(rows), where=lengths > 1e-9)
    return unit


@cache
def _model() -> Model:
    folder = _folder()
    from safetensors.numpy import load_file
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return Model(tokenizer, load_file(folder / WEIGHTS)[MATRIX].astype(np.float64))


def _folder() -> Path:
    found = find_spec(PACKAGE)
    if found is None or found.origin is None:
        raise UsageError(f"neighbours by vectors need the package {PACKAGE}; {INSTALL}")
    folder = Path(found.origin).parent
    if not ((folder / WEIGHTS).exists() and (folder / TOKENIZER).exists()):
        raise UsageError(f"this {PACKAGE} ({version(PACKAGE)}) brings no vectors along; {INSTALL}")
    return folder
