internal import SourceText
internal import TransparencyRegister
internal import Wording

/// A record as JSON, with the names that its file has.
///
/// Every absence is explained as in the file: `{"withheld": …}`, `{"not_applicable": …}`; what the public should have and
/// has not is `null`; what is merely optional and absent is left out.
struct RecordJSON {
    let site: SiteContext

    /// Adds the members of a record: id, address, the fields, the account in Markdown.
    func add(_ record: Record, to json: inout JSONText) {
        json.object { json in
            json.member("id", record.id)
            json.member("page", record.path)
            if let removal = record.removal {
                json.member("removed", removal.date?.description)
                json.member("reason", removal.reason)
                return
            }
            let declarations = site.settings.schema(of: record.kind).declarations
            for (index, declaration) in declarations.enumerated() where !RecordJSON.isLife(declaration) {
                add(record.states[index], declaration, isExpected: record.expects(declaration, at: index), to: &json)
            }
            let account = RecordJSON.account(of: record)
            if !account.isEmpty { json.member("account", utf8: account) }
        }
    }

    /// Fields that say something of the file and not of what it is about.
    static func isLife(_ declaration: FieldDeclaration) -> Bool {
        ["draft", "formerly", "removed"].contains(declaration.name)
    }

    /// The Markdown of the body without empty lines at its ends; line ends are LF.
    private static func account(of record: Record) -> ArraySlice<UInt8> {
        let isLineEnd = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
        let text = record.file.bytes[record.body].drop(while: isLineEnd)
        guard let last = text.lastIndex(where: { !isLineEnd($0) }) else { return [] }
        let account = text[...last]
        if !account.contains(0x0D) { return account }
        return ArraySlice(
            account.indices.compactMap { index in
                if account[index] != 0x0D { return account[index] }
                return account[account.index(after: index)] == 0x0A ? nil : 0x0A
            })
    }

    private func add(
        _ state: FieldState, _ declaration: FieldDeclaration, isExpected: Bool, to json: inout JSONText
    ) {
        if state.isNotPublished {
            if isExpected {
                json.key(declaration.name)
                json.null()
            }
            return
        }
        json.key(declaration.name)
        add(state, declaration.type, to: &json)
    }

    private func add(_ state: FieldState, _ type: FieldType, to json: inout JSONText) {
        switch state {
        case .published(let value): add(value, type, to: &json)
        case .withheld(let withholding):
            json.object { json in
                json.key("withheld")
                add(withholding, to: &json)
            }
        case .suppressed(let reason): json.object { $0.member("suppressed", site.words(reason.words)) }
        case .notApplicable(let reason): json.object { $0.member("not_applicable", reason) }
        case .notPublished: json.null()
        }
    }

    private func add(_ withholding: Withholding, to json: inout JSONText) {
        json.object { json in
            json.member("ground", withholding.ground)
            json.member("explanation", withholding.explanation)
            json.member("decided_by", withholding.decidedBy?.id)
            json.member("decided", withholding.decided?.description)
            json.member("review", withholding.review?.description)
        }
    }

    private func add(_ value: FieldValue, _ type: FieldType, to json: inout JSONText) {
        switch value {
        case .text(let text), .url(let text), .email(let text): json.string(text)
        case .prose(let prose): json.string(prose.text)
        case .date(let date): json.string(date.description)
        case .month(let month): json.string(month.description)
        case .period(let period): json.string(period.description)
        case .money(let money):
            json.object { json in
                json.key("amount")
                json.number(money.amount.description)
                json.member("currency", money.currency.description)
            }
        case .count(let count): json.number(String(count))
        case .number(let number), .percent(let number): json.number(number.description)
        case .duration(let duration): json.string(duration.description)
        case .yes(let flag): json.flag(flag)
        case .choice(let choice): json.string(choice.name)
        case .reference(let reference): json.string(RecordJSON.text(of: reference, type))
        case .name(let name): json.string(name.text)
        case .conditions(let conditions):
            json.object { json in
                for condition in conditions {
                    json.key(condition.field.text)
                    json.array { json in
                        for value in condition.values {
                            json.element()
                            json.string(value.text)
                        }
                    }
                }
            }
        case .list(let values):
            json.array { json in
                for value in values {
                    json.element()
                    add(value, type.element, to: &json)
                }
            }
        case .group(let row): add(row, type.members, to: &json)
        case .rows(let rows):
            json.array { json in
                for row in rows {
                    json.element()
                    add(row, type.members, to: &json)
                }
            }
        }
    }

    /// As it is written in a file: the id, with its folder where records of several kinds can stand.
    static func text(of reference: Reference, _ type: FieldType) -> String {
        if case .reference(let kinds) = type.element, kinds.count == 1 { return reference.id }
        return "\(reference.kind.folder)/\(reference.id)"
    }

    private func add(_ row: Row, _ members: [FieldDeclaration], to json: inout JSONText) {
        json.object { json in
            if let withholding = row.withholding {
                json.key("withheld")
                add(withholding, to: &json)
            }
            for (state, member) in zip(row.states, members) where !state.isNotPublished {
                json.key(member.name)
                add(state, member.type, to: &json)
            }
        }
    }
}
