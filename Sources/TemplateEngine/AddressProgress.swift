/// How far the address in a URL attribute is known while a template is compiled.
///
/// The scheme of an address ends at its first `:`, unless a `/`, `?` or `#` comes before: then it is relative.
struct AddressProgress: Equatable {
    enum Phase: Equatable {
        /// Only literal text so far, and the scheme is open.
        case literal
        /// A value has been printed, or may have been, and the scheme is open.
        case value
        /// A `/`, `?`, `#` or an allowed scheme has been written.
        case settled
        /// What has been written may be a scheme that no value may follow.
        case foreign
    }

    private(set) var phase = Phase.literal
    /// The literal bytes so far, while the scheme is open and no value was printed.
    private(set) var prefix: [UInt8] = []
    /// Whether the program notes where the address starts.
    var isMarked = false

    /// Whether a value printed here could still decide the scheme.
    var isOpen: Bool { phase == .literal || phase == .value }

    /// Goes over a literal byte; false for a `:` that would make a scheme out of a value.
    mutating func advance(over byte: UInt8) -> Bool {
        guard isOpen else { return true }
        switch byte {
        case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): phase = .settled
        case UInt8(ascii: ":"):
            if phase == .value {
                phase = .foreign
                return false
            }
            phase = WebAddress.isAllowed(scheme: prefix) ? .settled : .foreign
        // A reference such as `&#58;` could hide a scheme.
        case UInt8(ascii: "&"): phase = .foreign
        default: if phase == .literal { prefix.append(byte) }
        }
        return true
    }

    mutating func advanceOverValue() {
        if phase == .literal { phase = .value }
    }

    /// What is known after either of two ways.
    static func merged(_ one: AddressProgress, _ other: AddressProgress) -> AddressProgress {
        if one == other { return one }
        var merged = one
        merged.isMarked = one.isMarked || other.isMarked
        merged.phase = one.phase == .foreign || other.phase == .foreign ? .foreign : .value
        if one.phase == .settled, other.phase == .settled { merged.phase = .settled }
        return merged
    }
}
