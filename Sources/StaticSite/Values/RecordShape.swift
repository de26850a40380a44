internal import SourceText
internal import TemplateEngine
internal import TransparencyRegister
internal import Wording

/// What templates may use of the fields of a kind by their names, from the declarations of the fields.
enum RecordShape {
    /// `record`: typed values, each absent where nothing is published.
    static func values(_ schema: KindSchema) -> ObjectShape {
        ObjectShape("a record of kind \(schema.kind.name)", slots(schema.declarations))
    }

    /// `fact`: the same fields with the reason of their absence.
    static func facts(_ schema: KindSchema) -> ObjectShape {
        ObjectShape("the facts of a \(schema.kind.name)", schema.declarations.map { ($0.name, .object(Shapes.fact)) })
    }

    private static func slots(_ declarations: [FieldDeclaration]) -> [(String, TemplateShape)] {
        declarations.map { ($0.name, .optional(shape(of: $0.type, named: $0.label))) }
    }

    /// The members of a group or row that have a name of their own; prose in them is shown with the group's fact.
    private static func members(_ declarations: [FieldDeclaration]) -> [(String, TemplateShape)] {
        slots(declarations.filter { !$0.type.isLong })
    }

    private static func shape(of type: FieldType, named label: String) -> TemplateShape {
        switch type {
        case .text, .month, .period, .duration, .email, .choice: .text
        case .prose: .html
        case .date: .date
        case .money: .money
        case .count, .number, .percent: .number
        case .url: .url
        case .yes: .flag
        case .reference: .object(Shapes.link)
        case .conditions, .name: .text
        case .list(let element): .list(shape(of: element, named: label))
        case .group(let members): .object(ObjectShape(label, Self.members(members)))
        case .rows(let columns): .list(.object(ObjectShape("a row of \(label)", members(columns))))
        }
    }
}

extension PageWriter {
    /// A published value in the form of `RecordShape.values`; prose is given, since it is made once.
    func typed(_ state: FieldState, _ type: FieldType, prose: [UInt8]? = nil) -> TemplateValue {
        guard let value = state.value else { return .none }
        return typed(value, type, prose: prose)
    }

    private func typed(_ value: FieldValue, _ type: FieldType, prose: [UInt8]?) -> TemplateValue {
        switch value {
        case .text(let text), .email(let text): .text(text)
        case .url(let address): .url(address)
        case .prose: prose.map { .html(HTMLFragment(bytes: $0)) } ?? .none
        case .date(let date): .date(date)
        case .month(let month): .text(site.language.month(year: Int(month.year), month: Int(month.month)))
        case .period(let period): .text(spelled(period))
        case .money(let money): .money(DecimalNumber(money.amount), currency: money.currency.description)
        case .count(let count): .count(count)
        case .number(let number), .percent(let number): .number(DecimalNumber(number))
        case .duration(let duration): .text(text(duration.phrase))
        case .yes(let flag): .flag(flag)
        case .choice(let choice): .text(choice.label)
        case .reference(let reference): isRemoved(reference) ? .none : link(reference) ?? .none
        case .name(let name): .text(name.text)
        case .conditions(let conditions): .text(conditions.map(\.description).joined(separator: "; "))
        case .list(let values): .list(values.filter { !isRemoved($0) }.map { typed($0, type.element, prose: nil) })
        case .group(let row): typed(row, type.members)
        case .rows(let rows): .list(rows.map { typed($0, type.members) })
        }
    }

    /// A record that was removed answers for nothing, and is named only among the facts.
    private func isRemoved(_ value: FieldValue) -> Bool {
        if case .reference(let reference) = value { isRemoved(reference) } else { false }
    }

    private func isRemoved(_ reference: Reference) -> Bool {
        site.register.record(reference)?.removal != nil
    }

    /// The members of a row that `RecordShape` offers.
    private func typed(_ row: Row, _ members: [FieldDeclaration]) -> TemplateValue {
        var slots: [TemplateValue] = []
        slots.reserveCapacity(members.count)
        for (state, member) in zip(row.states, members) where !member.type.isLong {
            slots.append(typed(state, member.type))
        }
        return .object(slots)
    }
}
