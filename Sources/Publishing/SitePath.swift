internal import SourceText

/// Where a file of the site stands, relative to the output folder: `contracts/data-platform.html`.
///
/// Made of names that cannot lead out of the folder.
struct SitePath: Hashable, Sendable {
    let text: String
    /// Offset in UTF-8 of the last name.
    private let nameStart: Int

    /// `nil` where ``fault(in:)`` names one.
    init?(_ text: String) {
        guard SitePath.fault(in: text) == nil else { return nil }
        self.text = text
        nameStart = text.withBytes { bytes in bytes.lastIndex(of: slash).map { $0 + 1 } ?? 0 }
    }

    /// The path of the folder that holds the file; empty for the top folder.
    var folder: String {
        nameStart == 0 ? "" : String(text[..<text.utf8.index(text.startIndex, offsetBy: nameStart - 1)])
    }

    /// Hands over the last name as C reads it, without a copy.
    func withName<Result, Failure>(_ body: (UnsafePointer<CChar>) throws(Failure) -> Result) throws(Failure) -> Result {
        let result: Swift.Result<Result, Failure> = text.withCString { start in
            do throws(Failure) {
                return .success(try body(start + nameStart))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// What keeps a text from being the path of a file in the output folder, as the rest of a sentence.
    static func fault(in text: String) -> String? {
        text.withBytes { bytes in
            if bytes.isEmpty { return "is empty" }
            if bytes[0] == slash { return "starts with “/”" }
            if bytes.contains(0) { return "contains a NUL byte" }
            var start = 0
            for end in 0...bytes.count where end == bytes.count || bytes[end] == slash {
                let length = end - start
                if length == 0 { return "contains an empty name" }
                if length <= 2, bytes[start..<end].allSatisfy({ $0 == UInt8(ascii: ".") }) {
                    return "contains “.” or “..”"
                }
                if length > 255 { return "contains a name of more than 255 bytes" }
                start = end + 1
            }
            return nil
        }
    }
}

private let slash = UInt8(ascii: "/")

/// The path of the folder that holds a folder; empty for the top folder.
func parentPath(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
}
