/// What is valid YAML and yet refused, since it hides from a reader what a record says.
enum YAMLRefusal {
    case anchor, alias, tag, mergeKey, complexKey, missingKey, directive, secondDocument, depth
    case topLevelText, topLevelList, cutText
    case duplicateKey(String, firstLine: Int)
    case escapedControl(UInt8)

    func diagnostic(at place: Place) -> Diagnostic {
        let (message, help) = words
        return .error(message, at: place, help: help)
    }

    private var words: (message: String, help: String) {
        switch self {
        case .anchor:
            ("an anchor (`&…`) is not allowed", "write the value out, or put text that begins with `&` in quotes")
        case .alias: ("an alias (`*…`) is not allowed", "repeat the value, or put text that begins with `*` in quotes")
        case .tag:
            ("a tag (`!…`) is not allowed", "delete the tag, or put text that begins with `!` in quotes")
        case .mergeKey: ("the merge key `<<` is not allowed", "write the entries out")
        case .complexKey:
            (
                "a list or mapping cannot be a key",
                "write a word or text before the colon; put text with brackets in quotes"
            )
        case .missingKey: ("the key before the colon is missing", "write `key: value`")
        case .directive: ("a directive (a line that begins with `%`) is not allowed", "delete the line")
        case .secondDocument:
            ("a second YAML document begins here", "keep one document, and delete this line and what follows")
        case .depth:
            ("values are nested more than \(YAML.maximumDepth) levels deep", "use fewer levels of lists and mappings")
        case .topLevelText:
            ("this is text, where entries `key: value` are expected", "write a key, a colon and a space before it")
        case .topLevelList:
            ("this is a list, where entries `key: value` are expected", "write a key and a colon on the line above")
        case .cutText:
            (
                "what follows “#” is a comment here, and no part of the text",
                "put the whole text in quotes; where a comment is meant, leave a space after its #"
            )
        case .duplicateKey(let key, let line):
            ("“\(key)” is written twice: first on line \(line)", "keep one of the two")
        case .escapedControl(let byte):
            (
                "the text holds the control character 0x\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))",
                "delete the escape sequence"
            )
        }
    }
}
