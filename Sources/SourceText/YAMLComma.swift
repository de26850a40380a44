/// What a comma without quotes does to a value in braces: `{amount: GBP 5,000}` is read as an amount and a key `000`.
extension YAMLEntry {
    /// An error where the key, which has neither colon nor value, is what follows a comma within a value.
    package func commaFault(in file: SourceFile) -> Diagnostic? {
        guard case .scalar(let scalar) = value.content, scalar.isEmpty else { return nil }
        let line = (file.line(Int(keyPosition.line)) ?? "").unicodeScalars.dropFirst(Int(keyPosition.column) - 1)
        guard line.starts(with: key.unicodeScalars) else { return nil }
        let next = line.dropFirst(key.unicodeScalars.count).first { $0 != " " }
        guard next == "," || next == "}" else { return nil }
        return .error(
            "a comma ends a value that stands between { and }, so “\(key)” is read as a field of its own",
            at: file.place(keyPosition, length: key.unicodeScalars.count),
            help: "put the whole value in quotes: {amount: \"GBP 5,000\"}")
    }
}
