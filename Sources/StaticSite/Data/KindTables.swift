internal import TransparencyRegister
internal import Wording

/// The records of a kind as tidy tables: one of the records, and one for each table inside them with the record's id as key.
struct KindTables {
    let site: SiteContext
    let kind: Kind

    /// One row for each record; lists in one cell, parted by `; `; members of a group in columns of their own.
    func records() -> CSVText {
        var csv = CSVText()
        let columns = self.columns
        csv.add(row: ["id", "page"] + columns.map(\.name))
        for record in site.register.listed(kind) {
            csv.add(record.id)
            csv.add(record.path)
            for column in columns { csv.add(text(record.states[column.index], column)) }
            csv.endRow()
        }
        return csv
    }

    /// The fields that are tables of their own, and hold a row in some record.
    var tables: [(index: Int, declaration: FieldDeclaration)] {
        let declarations = site.settings.schema(of: kind).declarations
        return declarations.indices.compactMap { index in
            guard case .rows = declarations[index].type else { return nil }
            let isUsed = site.register.listed(kind).contains { record in
                if case .published(.rows(let rows)) = record.states[index] { !rows.isEmpty } else { false }
            }
            return isUsed ? (index, declarations[index]) : nil
        }
    }

    /// One row for each row of a table, under the record's id and the row's number.
    func rows(of index: Int, _ declaration: FieldDeclaration) -> CSVText {
        let columns = declaration.type.members
        var csv = CSVText()
        csv.add(row: ["\(kind.name)_id", "row"] + columns.map(\.name))
        for record in site.register.listed(kind) {
            guard case .published(.rows(let rows)) = record.states[index] else { continue }
            for (number, row) in rows.enumerated() {
                csv.add(record.id)
                csv.add(String(number + 1))
                for (state, column) in zip(row.states, columns) {
                    if let withholding = row.withholding, state.isNotPublished {
                        csv.add(site.words("Withheld: \(withholding.ground)"))
                    } else {
                        csv.add(state.isNotPublished ? "" : DataText.text(of: state, column.type, in: site.words))
                    }
                }
                csv.endRow()
            }
        }
        return csv
    }

    private struct Column {
        let name: String
        let index: Int
        /// The member of a group; `nil` for the field itself.
        let member: Int?
        let declaration: FieldDeclaration
        let type: FieldType
    }

    /// Tables are left to files of their own, and what says something of the file alone is left out.
    private var columns: [Column] {
        var columns: [Column] = []
        for (index, declaration) in site.settings.schema(of: kind).declarations.enumerated() {
            if RecordJSON.isLife(declaration) { continue }
            switch declaration.type {
            case .rows: continue
            case .group(let members):
                for (number, member) in members.enumerated() {
                    columns.append(
                        Column(
                            name: "\(declaration.name)_\(member.name)", index: index, member: number,
                            declaration: declaration, type: member.type))
                }
            default:
                columns.append(
                    Column(
                        name: declaration.name, index: index, member: nil, declaration: declaration,
                        type: declaration.type))
            }
        }
        return columns
    }

    /// An empty cell is what is optional and absent, or not published: the JSON tells the two apart.
    private func text(_ state: FieldState, _ column: Column) -> String {
        if let member = column.member, case .published(.group(let row)) = state {
            let state = row.states[member]
            return state.isNotPublished ? "" : DataText.text(of: state, column.type, in: site.words)
        }
        return state.isNotPublished ? "" : DataText.text(of: state, column.type, in: site.words)
    }
}

/// Values as they stand in downloads: with the names that files have, so that they can be read back.
enum DataText {
    static func text(of state: FieldState, _ type: FieldType, in words: Words) -> String {
        switch state {
        case .published(let value): text(of: value, type)
        case .withheld(let withholding): words("Withheld: \(withholding.ground)")
        case .suppressed(let reason): words(reason.words)
        case .notApplicable(let reason): words("Not applicable: \(reason)")
        case .notPublished: ""
        }
    }

    private static func text(of value: FieldValue, _ type: FieldType) -> String {
        switch value {
        case .text(let text), .url(let text), .email(let text): text
        case .prose(let prose): prose.text
        case .date(let date): date.description
        case .month(let month): month.description
        case .period(let period): period.description
        case .money(let money): money.description
        case .count(let count): String(count)
        case .number(let number), .percent(let number): number.description
        case .duration(let duration): duration.description
        case .yes(let flag): flag ? "true" : "false"
        case .choice(let choice): choice.name
        case .reference(let reference): RecordJSON.text(of: reference, type)
        case .name(let name): name.text
        case .conditions(let conditions): conditions.map(\.description).joined(separator: "; ")
        case .list(let values): values.map { text(of: $0, type.element) }.joined(separator: "; ")
        case .group, .rows: ""
        }
    }
}
