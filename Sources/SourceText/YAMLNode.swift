/// A value of a YAML text with its place; nothing is guessed: a scalar stays the text that was written.
package struct YAMLNode: Sendable {
    package enum Content: Sendable {
        case scalar(YAMLScalar)
        case sequence([YAMLNode])
        case mapping([YAMLEntry])
    }

    package let content: Content
    /// Where the value starts: the opening quotation mark, the `|` of a block, the first key or `-`.
    package let position: Position

    package init(_ content: Content, at position: Position) {
        self.content = content
        self.position = position
    }
}

/// The text of a scalar and how it was written.
package struct YAMLScalar: Sendable, Hashable {
    package enum Style: Sendable {
        case plain, quoted, block
    }

    package let text: String
    package let style: Style

    package init(_ text: String, _ style: Style) {
        self.text = text
        self.style = style
    }

    /// Whether there is nothing after the key; `""` is something.
    package var isEmpty: Bool { style == .plain && text.isEmpty }
}

/// A key and its value.
package struct YAMLEntry: Sendable {
    package let key: String
    package let keyPosition: Position
    package let value: YAMLNode

    package init(key: String, keyPosition: Position, value: YAMLNode) {
        self.key = key
        self.keyPosition = keyPosition
        self.value = value
    }
}
