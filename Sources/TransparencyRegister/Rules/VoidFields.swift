internal import SourceText

extension Record {
    /// Errors where what every record must say is said to be absent.
    ///
    /// The name or title and the choices that every record of the kind makes, as status or outcome, say what a record
    /// is: they cannot be withheld. Any other required field can be, but applies to every record. Whether a record is
    /// a draft, has moved or was removed is always open.
    func voids() -> [Diagnostic] {
        let life = kind.life
        let ofLife = [life.draft.index, life.formerly.index, life.removed.index]
        let explained = kind.declarations.indices.filter { states[$0].isExplained }
        return removalVoids()
            + explained.compactMap { index in
                let declaration = kind.declarations[index]
                let saysWhatItIs = index == 0 || ofLife.contains(index) || declaration.isRequiredChoice
                switch states[index] {
                case .withheld where saysWhatItIs:
                    return .error(
                        "“\(declaration.name)” cannot be withheld", at: place(ofFieldNamed: declaration.name),
                        help: index == 0
                            ? "write a \(declaration.name) that says no more than is public" : declaration.cure)
                case .notApplicable where ofLife.contains(index):
                    return .error(
                        "“\(declaration.name)” cannot be not applicable", at: place(ofFieldNamed: declaration.name),
                        help: declaration.cure)
                case .notApplicable where saysWhatItIs || declaration.presence == .required:
                    return .error(
                        "“\(declaration.name)” applies to every record of its kind",
                        at: place(ofFieldNamed: declaration.name),
                        help: declaration.presence == .required && !saysWhatItIs
                            ? "write it out, or why it is withheld" : "write it out")
                default: return nil
                }
            }
    }

    /// When and why a record was removed is always open.
    private func removalVoids() -> [Diagnostic] {
        guard let row = removal?.row else { return [] }
        return zip(RemovalFields.schema.declarations, row.states).compactMap { declaration, state in
            if state.isPublished || state.isNotPublished { return nil }
            return .error(
                "“\(declaration.name)” of “removed” cannot be withheld", at: file.place(row.position),
                help: declaration.cure)
        }
    }
}

extension FieldState {
    /// Whether the author says why there is no value.
    fileprivate var isExplained: Bool {
        switch self {
        case .withheld, .notApplicable: true
        case .published, .suppressed, .notPublished: false
        }
    }
}

extension FieldDeclaration {
    fileprivate var isRequiredChoice: Bool {
        if case .choice = type { presence == .required } else { false }
    }

    /// What to write where an absence cannot be explained.
    fileprivate var cure: String { presence == .required ? "write it out" : "write it out, or leave it out" }
}
