/// The part of YAML 1.1 that people write: mappings, lists and scalars, without anchors, aliases and tags.
package enum YAML {
    /// How deeply values may be nested.
    package static let maximumDepth = 64

    /// The entries of a file that is YAML as a whole, such as `site.yaml`; an empty file has none.
    package static func mapping(of file: SourceFile) throws(Problems) -> [YAMLEntry] {
        try TextEncoding(file: file).problems().throwIfErrors()
        return try mapping(file.textStart..<file.bytes.count, firstLine: 1, of: file)
    }

    /// The entries of a stretch of a file, with their places in the whole file.
    ///
    /// - Parameters:
    ///   - range: Bytes of the file, which must be UTF-8 and start at the start of a line.
    ///   - firstLine: The number of that line in the file, counted from 1.
    static func mapping(_ range: Range<Int>, firstLine: Int, of file: SourceFile) throws(Problems) -> [YAMLEntry] {
        let characters = YAMLCharacters(file: file, range: range)
        try characters.problems.throwIfErrors()
        return try file.bytes.withUnsafeBufferPointer { bytes throws(Problems) in
            guard let start = bytes.baseAddress, !range.isEmpty else { return [] }
            var reader = YAMLReader(
                YAMLEvents(start + range.lowerBound, count: range.count), file: file, range: range,
                firstLine: firstLine, mayHoldBareTag: characters.mayHoldBareTag,
                mayCutTexts: YAMLComment.mayCutTexts(UnsafeRawBufferPointer(bytes), range))
            return try reader.mapping()
        }
    }
}
