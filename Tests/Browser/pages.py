"""The pages of a site by their types: one for each template and kind of record, and the heaviest of each."""

import functools


@functools.cache
def every(folder):
    """The paths of all pages, with their bytes."""
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in sorted(folder.rglob("*.html"))}


@functools.cache
def records(folder):
    """The pages of single records, which tell where their facts come from."""
    return [path for path, page in every(folder).items() if b'<section id="sources">' in page]


def kind(path):
    """What its folder and name say of a page: the folder, and whether it is an index, a part of one, or neither."""
    place, _, name = path.rpartition("/")
    return place, "index" if name == "index.html" else "part" if "~" in name else "page"


@functools.cache
def types(folder):
    """All pages that there is one of, and of the others the heaviest and the lightest of each kind."""
    kinds = {}
    for path, page in every(folder).items():
        marks = tuple(mark in page for mark in (b'<p class="kind">Moved', b'<p class="kind">Removed'))
        alone = path if kind(path)[0] in ("", "compare", "data") else None
        kinds.setdefault((kind(path), marks, alone), []).append((len(page), path))
    chosen = {max(pages)[1] for pages in kinds.values()} | {min(pages)[1] for pages in kinds.values()}
    withheld = [(len(page), path) for path, page in every(folder).items() if b'class="withheld"' in page]
    return sorted(chosen | {max(withheld)[1], min(withheld)[1]})
