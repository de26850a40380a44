internal import TransparencyRegister

/// The records of a register as JSON, a line each, made once for all files that hold them.
///
/// What files have in common stands in pieces that each of them hands on, so that no second copy is made.
struct RecordLines: Sendable {
    /// By kind, of those with a folder; each piece holds a stretch of records with the commas and line ends between them.
    private var pieces: [[[UInt8]]] = []

    /// Adds those of the kind that comes next.
    mutating func add(_ lines: [[UInt8]]) { pieces.append(lines) }

    func of(_ kind: Kind) -> [[UInt8]] { pieces[Int(kind.rawValue)] }
}
