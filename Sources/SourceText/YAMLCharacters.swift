/// The check of YAML or CSV text for characters that nobody sees and that YAML refuses or takes for line ends.
struct YAMLCharacters {
    private(set) var problems = Problems()
    /// Whether a `!` stands alone somewhere, which may be a tag of which libyaml does not tell.
    private(set) var mayHoldBareTag = false

    init(file: SourceFile, range: Range<Int>) {
        var faults: [(range: Range<Int>, scalar: UInt32)] = []
        file.bytes.withUnsafeBufferPointer { bytes in
            for index in range {
                let byte = bytes[index]
                if byte &- 0x22 < 0x5D || byte == 0x20 { continue }
                if byte == UInt8(ascii: "!") {
                    let next = index + 1 < range.upperBound ? bytes[index + 1] : 0x0A
                    mayHoldBareTag = mayHoldBareTag || next.isBlank || next.isLineEnd
                } else if let fault = Self.fault(at: index, in: bytes) {
                    faults.append(fault)
                }
            }
        }
        for fault in faults.prefix(YAMLReader.maximumProblems) {
            problems.append(Self.diagnostic(of: fault.scalar, at: file.place(ofBytes: fault.range)))
        }
    }

    private static func fault(
        at index: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> (range: Range<Int>, scalar: UInt32)? {
        func byte(_ distance: Int) -> UInt8 { index + distance < bytes.count ? bytes[index + distance] : 0 }
        switch (bytes[index], byte(1), byte(2)) {
        case (0x09, _, _), (0x0A, _, _), (0x0D, _, _): return nil
        case (let control, _, _) where control < 0x20 || control == 0x7F: return (index..<index + 1, UInt32(control))
        case (0xC2, let low, _) where low < 0xA0: return (index..<index + 2, UInt32(low))
        case (0xE2, 0x80, 0xA8): return (index..<index + 3, 0x2028)
        case (0xE2, 0x80, 0xA9): return (index..<index + 3, 0x2029)
        case (0xEF, 0xBB, 0xBF): return (index..<index + 3, 0xFEFF)
        case (0xEF, 0xBF, let low) where low >= 0xBE: return (index..<index + 3, 0xFFC0 + UInt32(low & 0x3F))
        default: return nil
        }
    }

    static func diagnostic(of scalar: UInt32, at place: Place) -> Diagnostic {
        let digits = String(scalar, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        let kind =
            switch scalar {
            case 0x85, 0x2028, 0x2029: "line separator"
            case 0xFEFF: "byte order mark"
            default: "control character"
            }
        return .error(
            "an invisible \(kind) (\(name)) stands here", at: place, help: "delete it; it often comes from copied text")
    }
}
