internal import CYAML

/// What libyaml says about text that is not YAML, put into words for the people who wrote it.
struct YAMLFault {
    /// What libyaml was reading, such as `while scanning a quoted scalar`, and where that began.
    let context: String
    let contextMark: yaml_mark_t
    let problem: String
    let problemMark: yaml_mark_t

    /// The fault in words.
    ///
    /// - Parameters:
    ///   - afterDocument: Whether a whole document has been read already.
    ///   - isEnded: Whether a line `...` ended it.
    func diagnostic(in source: YAMLSource, afterDocument: Bool, isEnded: Bool) -> Diagnostic {
        let here = source.faultPosition(of: problemMark)
        let begin = source.faultPosition(of: contextMark)
        if problem == "did not find expected <document start>" && afterDocument {
            return isEnded
                ? YAMLRefusal.secondDocument.diagnostic(at: source.file.place(here)) : afterEnd(at: here, in: source)
        }
        return propertyFault(here: here, begin: begin, in: source)
            ?? scalarFault(here: here, begin: begin, in: source)
            ?? structureFault(here: here, begin: begin, in: source)
            ?? fault(
                problem.isEmpty ? "there is not enough memory to read the file" : "this is not YAML: \(problem)",
                at: source.file.place(here), "put the text in quotes, or indent it as its neighbours")
    }

    /// Directives, anchors, aliases and tags that are not even well-formed.
    private func propertyFault(here: Position, begin: Position, in source: YAMLSource) -> Diagnostic? {
        switch (context, problem) {
        case (_, "did not find expected <document start>"), (_, "found duplicate %YAML directive"),
            (_, "found incompatible YAML document"), ("while scanning a directive", _),
            ("while scanning a %YAML directive", _), ("while scanning a %TAG directive", _):
            YAMLRefusal.directive.diagnostic(at: source.file.place(source.directive ?? here))
        case ("while scanning a tag", _), ("while parsing a tag", _), (_, "found undefined tag handle"):
            YAMLRefusal.tag.diagnostic(at: source.file.place(begin))
        case ("while scanning an anchor", _):
            fault("a value cannot begin with `&`", at: source.file.place(begin), "put the text in quotes")
        case ("while scanning an alias", _):
            fault("a value cannot begin with `*`", at: source.file.place(begin), "put the text in quotes")
        default: nil
        }
    }

    /// Quotation marks, backslashes, blocks, and characters with which no value begins.
    private func scalarFault(here: Position, begin: Position, in source: YAMLSource) -> Diagnostic? {
        switch (context, problem) {
        case ("while scanning for the next token", _), (_, "found a tab character that violates indentation"),
            (_, "found a tab character where an indentation space is expected"):
            forbiddenCharacter(at: here, in: source)
        case ("while scanning a quoted scalar", "found unexpected end of stream"),
            ("while scanning a quoted scalar", "found unexpected document indicator"):
            fault(
                "the quotation mark that opens here is never closed", at: source.file.place(begin),
                "write the same mark at the end of the text; inside '…' an apostrophe is written twice")
        case ("while parsing a quoted scalar", _), ("while scanning a quoted scalar", _):
            fault(
                "the backslash here begins no known escape sequence",
                at: source.file.place(escape(before: here, in: source), length: 2),
                "write `\\\\` for a backslash, or use '…' quotes, in which it means itself")
        case ("while scanning a block scalar", _):
            fault(
                "after `|` or `>` the line must end", at: source.file.place(here),
                "begin the text on the next line, indented; put text that begins with `|` or `>` in quotes")
        case ("while scanning a plain scalar", "found unexpected ':'"):
            fault("a colon is not allowed here", at: source.file.place(here), "put the text in quotes")
        default: nil
        }
    }

    /// Colons, hyphens, brackets and indentation that fit nothing around them.
    private func structureFault(here: Position, begin: Position, in source: YAMLSource) -> Diagnostic? {
        switch (context, problem) {
        case (_, "mapping values are not allowed in this context"):
            colon(at: here, in: source)
        case (_, "could not find expected ':'"):
            keyWithoutColon(from: begin, in: source)
        case (_, "block sequence entries are not allowed in this context"):
            fault(
                "a list cannot begin on the line of its key", at: source.file.place(here),
                "put every `- ` on a line of its own, below the key, or put the text in quotes")
        case (_, "mapping keys are not allowed in this context"):
            fault("`? ` cannot stand here", at: source.file.place(here), "put text that begins with `?` in quotes")
        case ("while parsing a flow sequence", _):
            unclosed("[", "]", from: begin, at: here, in: source)
        case ("while parsing a flow mapping", _):
            unclosed("{", "}", from: begin, at: here, in: source)
        case ("while parsing a block mapping", _), ("while parsing a block collection", _):
            indentation(at: here, of: begin, in: source)
        case ("while parsing a flow node", _), ("while parsing a block node", _), ("while parsing a node", _):
            missingValue(at: here, in: source)
        default: nil
        }
    }
}
