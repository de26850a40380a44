/// The words for faults that depend on what else stands on the line.
extension YAMLFault {
    func fault(_ message: String, at place: Place, _ help: String) -> Diagnostic {
        .error(message, at: place, help: help)
    }

    /// A colon in a value, or an entry indented below a key that has a value.
    func colon(at position: Position, in source: YAMLSource) -> Diagnostic {
        let line = source.line(at: position)
        let colon = source.byte(at: position)
        let before = source.file.bytes[line.lowerBound..<min(max(colon, line.lowerBound), line.upperBound)]
        let hasKey = zip(before, before.dropFirst()).contains { $0 == UInt8(ascii: ":") && $1.isBlank }
        if hasKey {
            return fault(
                "a second colon in the value makes it unclear where the value begins",
                at: source.file.place(position), "put the value in quotes: `key: \"text: more text\"`")
        }
        let key = before.firstIndex { !$0.isBlank } ?? line.lowerBound
        return fault(
            "this entry cannot stand here: the line above it already has a value",
            at: source.file.place(ofBytes: key..<max(key + 1, colon)),
            "indent it as the keys it belongs to; a text with a colon in it needs quotes")
    }

    /// A line indented less than the first entry, or text after a value in braces.
    func afterEnd(at position: Position, in source: YAMLSource) -> Diagnostic {
        let place = source.file.place(position)
        let lines = source.file.bytes[source.range].split(whereSeparator: \.isLineEnd)
        let content = lines.first { line in
            let text = line.drop(while: \.isBlank)
            return !text.isEmpty && text.first != UInt8(ascii: "#") && !line.starts(with: "---".utf8)
        }
        if let content, content.first == UInt8(ascii: " ") {
            return fault(
                "this line is indented less than the first entry", at: place, "begin all entries in the same column")
        }
        return fault(
            "nothing may follow the end of the value", at: place, "write entries `key: value`, each on its own line")
    }

    func keyWithoutColon(from start: Position, in source: YAMLSource) -> Diagnostic {
        let byte = source.byte(at: start)
        let end = source.line(at: start).upperBound
        let line = source.file.bytes[byte..<max(byte, end)]
        let rest = line.drop { 0x61...0x7A ~= $0 | 0x20 || 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "_") }
        if rest.first == UInt8(ascii: ":"), rest.count > 1, !rest.starts(with: "://".utf8) {
            let after = source.file.place(ofBytes: rest.startIndex + 1..<rest.startIndex + 2)
            let next = String(decoding: rest.dropFirst().prefix(4), as: UTF8.self).unicodeScalars.first
            return next?.properties.isWhitespace == true
                ? fault(
                    "the space after the colon is one of another kind, as documents have it", at: after,
                    "delete it and type a usual space")
                : fault("the space after the colon is missing", at: after, "write `key: value`")
        }
        return fault(
            "the colon after the key is missing", at: source.file.place(ofBytes: byte..<max(byte + 1, end)),
            "write `key: value`, or indent the line to continue the text above")
    }

    func forbiddenCharacter(at position: Position, in source: YAMLSource) -> Diagnostic {
        let byte = source.byte(at: position)
        let place = source.file.place(position)
        guard byte < source.range.upperBound else {
            return fault("the text ends where a value is expected", at: place, "complete the last line")
        }
        let line = source.line(at: position)
        let indentation = source.file.bytes[line].prefix(while: \.isBlank)
        if let tab = indentation.firstIndex(of: UInt8(ascii: "\t")) {
            return fault(
                "a tab is used for indentation", at: source.file.place(ofBytes: tab..<tab + 1), "indent with spaces")
        }
        switch source.file.bytes[byte] {
        case UInt8(ascii: "\t"): return fault("a tab cannot stand here", at: place, "write spaces")
        case let character:
            let name = character < 0x80 ? String(UnicodeScalar(character)) : "this character"
            return fault("a value cannot begin with `\(name)`", at: place, "put the text in quotes")
        }
    }

    /// The backslash at or before a position.
    func escape(before position: Position, in source: YAMLSource) -> Position {
        let here = source.byte(at: position)
        let before = source.file.bytes[source.range.lowerBound..<min(here + 1, source.range.upperBound)]
        guard let backslash = before.lastIndex(of: UInt8(ascii: "\\")) else { return position }
        return source.file.position(ofByte: backslash)
    }

    func unclosed(
        _ opening: Character, _ closing: Character, from start: Position, at position: Position, in source: YAMLSource
    ) -> Diagnostic {
        let byte = source.byte(at: position)
        if byte >= source.range.upperBound || position.line > start.line {
            return fault(
                "the `\(opening)` that opens here is never closed", at: source.file.place(start),
                "write `\(closing)` at its end, or put the text in quotes")
        }
        return fault(
            "a comma or `\(closing)` is expected here", at: source.file.place(position),
            "separate values by commas; put text with brackets, braces or quotes in it in quotes")
    }

    func missingValue(at position: Position, in source: YAMLSource) -> Diagnostic {
        if source.byte(at: position) >= source.range.upperBound, let opening = source.lastOpening {
            let isList = source.file.bytes[opening] == UInt8(ascii: "[")
            return unclosed(
                isList ? "[" : "{", isList ? "]" : "}", from: source.file.position(ofByte: opening), at: position,
                in: source)
        }
        return fault(
            "a value is expected here", at: source.file.place(position),
            "write a value, or put text that begins with this character in quotes")
    }

    /// An entry that is neither in line with its neighbours nor below one of them, or text after a closed value.
    func indentation(at position: Position, of start: Position, in source: YAMLSource) -> Diagnostic {
        let line = source.line(at: position)
        let byte = source.byte(at: position)
        let place = source.file.place(position)
        if byte < source.range.upperBound && source.file.bytes[byte] == UInt8(ascii: "%") && position.column == 1 {
            return YAMLRefusal.directive.diagnostic(at: place)
        }
        if byte < source.range.upperBound && source.file.bytes[byte] == UInt8(ascii: ":") {
            return YAMLRefusal.missingKey.diagnostic(at: place)
        }
        let before = source.file.bytes[line.lowerBound..<max(line.lowerBound, min(byte, line.upperBound))]
        if let first = before.first(where: { !$0.isBlank }), first != UInt8(ascii: "-") || position.line == start.line {
            return fault(
                "nothing may follow the closed value on this line", at: place,
                "put the whole value in quotes, and a quotation mark inside it twice ('…''…') or with a backslash")
        }
        if position.column == start.column {
            return fault(
                "this line does not fit those above it", at: place,
                "write every entry as `key: value`, or every item of the list with `- `")
        }
        return fault(
            "the indentation fits no line above it", at: place,
            "indent it by as many spaces as its neighbours (the first of them begins in column \(start.column))")
    }
}
