internal import Wording

extension Words {
    /// `one; another, with a comma; a third`: texts one after another that may hold commas of their own.
    func parted(_ texts: [String]) -> String {
        guard let first = texts.first else { return "" }
        return texts.dropFirst().reduce(first) { self("\($0); \($1)") }
    }
}
