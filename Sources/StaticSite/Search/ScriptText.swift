internal import SourceText

/// Texts as literals of scripts that pages load.
extension ByteText {
    /// `["one","two"]`.
    mutating func append(script texts: [String]) {
        append("[")
        for (index, text) in texts.enumerated() {
            if index > 0 { append(",") }
            append(quoted: text)
        }
        append("]")
    }
}
