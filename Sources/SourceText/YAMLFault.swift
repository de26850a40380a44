internal import CYAML

/// What libyaml says about text that is not YAML, put into words for the people who wrote it.
struct YAMLFault {
    /// What libyaml was reading, such as `while scanning a quoted scalar`, and where that began.
    let context: String
    let contextMark: yaml_mark_t
    let problem: String
    let problemMark: yaml_mark_t

    /// - Parameters:
    ///   - afterDocument: Whether a whole document has been read already.
    ///   - isEnded: Whether a line `...` ended it.
    func diagnostic(in source: YAMLSource, afterDocument: Bool, isEnded: Bool) -> Diagnostic {
        let here = source.position(of: problemMark)
        let begin = source.position(of: contextMark)
        func fault(_ message: String, at position: Position, length: Int = 1, _ help: String) -> Diagnostic {
            .error(message, at: source.file.place(position, length: length), help: help)
        }

        switch (context, problem) {
        case (_, ""):
            return fault("there is not enough memory to read the file", at: here, "make the file smaller")
        case (_, "did not find expected <document start>") where isEnded:
            return YAMLRefusal.secondDocument.diagnostic(at: source.file.place(here))
        case (_, "did not find expected <document start>") where afterDocument:
            return fault(
                "nothing may follow the end of the value", at: here, "write entries `key: value`, each on its own line")
        case (_, "did not find expected <document start>"), ("while scanning a directive", _),
            (_, "found duplicate %YAML directive"), (_, "found incompatible YAML document"),
            ("while scanning a %YAML directive", _), ("while scanning a %TAG directive", _):
            return YAMLRefusal.directive.diagnostic(at: source.file.place(source.directive ?? here))
        case (_, "mapping values are not allowed in this context"):
            return colon(at: here, in: source)
        case (_, "could not find expected ':'"):
            return keyWithoutColon(from: begin, in: source)
        case (_, "block sequence entries are not allowed in this context"):
            return fault(
                "a list cannot begin on the line of its key", at: here,
                "put every `- ` on a line of its own, below the key, or put the text in quotes")
        case (_, "mapping keys are not allowed in this context"):
            return fault("`? ` cannot stand here", at: here, "put text that begins with `?` in quotes")
        case ("while scanning for the next token", _), (_, "found a tab character that violates indentation"),
            (_, "found a tab character where an indentation space is expected"):
            return forbiddenCharacter(at: here, in: source)
        case ("while scanning a quoted scalar", "found unexpected end of stream"),
            ("while scanning a quoted scalar", "found unexpected document indicator"):
            return fault(
                "the quotation mark that opens here is never closed", at: begin,
                "write the same mark at the end of the text; inside '…' an apostrophe is written twice")
        case ("while scanning a quoted scalar", "found unknown escape character"), ("while parsing a quoted scalar", _),
            ("while scanning a quoted scalar", _):
            return fault(
                "the backslash here begins no known escape sequence", at: escape(before: here, in: source), length: 2,
                "write `\\\\` for a backslash, or use '…' quotes, in which it means itself")
        case ("while scanning a block scalar", _):
            return fault(
                "after `|` or `>` the line must end", at: here,
                "begin the text on the next line, indented; put text that begins with `|` or `>` in quotes")
        case ("while scanning an anchor", _):
            return fault("a value cannot begin with `&`", at: begin, "put the text in quotes")
        case ("while scanning an alias", _):
            return fault("a value cannot begin with `*`", at: begin, "put the text in quotes")
        case ("while scanning a tag", _), ("while parsing a tag", _), (_, "found undefined tag handle"):
            return YAMLRefusal.tag.diagnostic(at: source.file.place(begin))
        case ("while parsing a flow sequence", _):
            return unclosed("[", "]", from: begin, at: here, in: source)
        case ("while parsing a flow mapping", _):
            return unclosed("{", "}", from: begin, at: here, in: source)
        case ("while parsing a block mapping", _), ("while parsing a block collection", _):
            return indentation(at: here, of: begin, in: source)
        case ("while parsing a flow node", _), ("while parsing a block node", _), ("while parsing a node", _):
            return fault(
                "a value is expected here", at: here,
                "write a value, or put text that begins with this character in quotes")
        case ("while scanning a plain scalar", "found unexpected ':'"):
            return fault("a colon is not allowed here", at: here, "put the text in quotes")
        default:
            return fault(
                "this is not YAML: \(problem)", at: here, "put the text in quotes, or indent it as its neighbours")
        }
    }
}
