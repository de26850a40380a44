extension HTMLPosition {
    /// The same position where a section, a value or another template meets literal text.
    ///
    /// A name cannot be put together from pieces, so what follows must be set off by a space.
    var atBoundary: HTMLPosition {
        var position = self
        switch state {
        case .tagName, .attributeName, .afterAttributeName, .unquotedValue: position.state = .betweenAttributes
        default: break
        }
        if position.isBetweenAttributes {
            position.attribute = []
            position.isAddress = false
            position.address = AddressProgress()
        }
        return position
    }

    /// The position after either of two ways; `nil` if they do not end in the same place.
    static func merged(_ one: HTMLPosition, _ other: HTMLPosition) -> HTMLPosition? {
        var (one, other) = (one.atBoundary, other.atBoundary)
        if one.state != other.state, one.isBetweenAttributes, other.isBetweenAttributes {
            one.state = .betweenAttributes
            other.state = .betweenAttributes
        }
        one.address = AddressProgress.merged(one.address, other.address)
        other.address = one.address
        return one == other ? one : nil
    }

    var isBetweenAttributes: Bool { state == .betweenAttributes || state == .beforeAttribute }
}
