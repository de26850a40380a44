internal import Publishing
internal import SourceText

/// The files of Content that pages refer to, and what records say of their bytes.
struct PublishedDocuments: Sendable {
    let files: Set<String>
    /// The paths at which the site writes files for programs itself.
    let twins: Set<String>
    private let digests: [String: [StatedDigest]]

    init(files: Set<String>, digests: [StatedDigest], twins: Set<String>) {
        self.files = files
        self.twins = twins
        self.digests = Dictionary(grouping: digests, by: \.file)
    }

    /// Errors where a record states a SHA-256 that the file does not have, and where the site writes another file itself.
    func faults(of file: String, _ bytes: [UInt8]) -> Problems {
        if twins.contains(file) {
            return Problems(
                .error(
                    "the site writes a file of its own to this path", at: Place(path: file),
                    help: "give the file another name, here and in the record"))
        }
        guard let stated = digests[file] else { return Problems() }
        let actual = FileDigest(of: bytes)
        return Problems(
            stated.filter { FileDigest(hexadecimal: Array($0.sha256.utf8)[...]) != actual }.map { digest in
                .error(
                    "“\(file)” does not have the SHA-256 that is stated here", at: digest.place,
                    help: "if the file is the right one, write sha256: \(actual)")
            })
    }
}
