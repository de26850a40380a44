internal import SourceText
internal import TransparencyRegister
internal import Wording

/// Values as they stand in downloads: with the names that files have, so that they can be read back.
struct DataText: Sendable {
    private let words: Words

    init(_ words: Words) { self.words = words }

    /// - Parameter hasFolders: whether references are written with the folders of their kinds.
    func append(_ state: FieldState, hasFolders: Bool, to bytes: inout ByteText) {
        switch state {
        case .published(let value): append(value, hasFolders, to: &bytes)
        case .withheld(let withholding): append(withholding, to: &bytes)
        case .suppressed(let reason): bytes.append(utf8: words(reason.words))
        case .notApplicable(let reason): bytes.append(utf8: words("Not applicable: \(reason)"))
        case .notPublished: break
        }
    }

    /// A cell of a row that may be withheld as a whole.
    func append(_ state: FieldState, _ withholding: Withholding?, hasFolders: Bool, to bytes: inout ByteText) {
        if let withholding, state.isNotPublished {
            append(withholding, to: &bytes)
        } else {
            append(state, hasFolders: hasFolders, to: &bytes)
        }
    }

    private func append(_ withholding: Withholding, to bytes: inout ByteText) {
        bytes.append(utf8: words("Withheld: \(withholding.ground)"))
    }

    private func append(_ value: FieldValue, _ hasFolders: Bool, to bytes: inout ByteText) {
        if bytes.append(plain: value) { return }
        switch value {
        case .duration(let duration): bytes.append(utf8: duration.description)
        case .yes(let flag): bytes.append(flag ? "true" : "false")
        case .choice(let choice): bytes.append(utf8: choice.name)
        case .reference(let reference):
            if hasFolders {
                bytes.append(utf8: reference.kind.folder)
                bytes.append("/")
            }
            bytes.append(utf8: reference.id)
        case .list(let values):
            for index in values.indices {
                if index > 0 { bytes.append("; ") }
                append(values[index], hasFolders, to: &bytes)
            }
        default: break
        }
    }
}
