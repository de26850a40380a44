internal import SourceText

/// The percentages of a table by column, so that a fraction of 1 among them is found: 0.99 beside 97.55.
///
/// A percent sign says what is meant. Without one, a number with decimals that is not above 1 is an error where others
/// of its column are above 1, and a warning where none is.
struct PercentColumns {
    private struct Column {
        let field: Int
        let name: String
        var fractions: [(text: String, position: Position)] = []
        /// A percentage above 1, as it is written.
        var example: String?
    }

    private var columns: [Column]

    init(_ declarations: [FieldDeclaration]) {
        columns = declarations.enumerated().compactMap { index, declaration in
            if case .percent = declaration.type { Column(field: index, name: declaration.name) } else { nil }
        }
    }

    var isEmpty: Bool { columns.isEmpty }

    func holds(_ field: Int) -> Bool { columns.contains { $0.field == field } }

    mutating func add(_ text: String, at position: Position, to field: Int) {
        guard let index = columns.firstIndex(where: { $0.field == field }) else { return }
        let isSigned = text.utf8.last == UInt8(ascii: "%")
        guard let number = FieldType.percentage(text) else { return }
        if ExactDecimal(1) < number {
            columns[index].example = columns[index].example ?? text
        } else if !isSigned, number.scale > 0, number.coefficient > 0 {
            columns[index].fractions.append((text, position))
        }
    }

    /// What is wrong with the columns, at the cells.
    func faults(in file: SourceFile) -> [Diagnostic] {
        columns.flatMap { column in
            guard let example = column.example else { return warning(column, in: file) }
            return column.fractions.map { text, position in
                .error(
                    "\(column.name): “\(text)” looks like a fraction of 1, where other cells hold percentages, as \(example)",
                    at: file.place(position, length: text.unicodeScalars.count),
                    help: "write \(Self.percentage(text)), or \(text) % if less than one per cent is meant")
            }
        }
    }

    private func warning(_ column: Column, in file: SourceFile) -> [Diagnostic] {
        guard let (text, position) = column.fractions.first else { return [] }
        return [
            .warning(
                "\(column.name): no percentage of this column is above 1, so that they may be fractions of 1",
                at: file.place(position, length: text.unicodeScalars.count),
                help:
                    "write \(Self.percentage(text)) for \(text) if they are, or \(text) % if less than one per cent is meant"
            )
        ]
    }

    /// A hundred times a number: `0.99` as `99`.
    private static func percentage(_ text: String) -> String {
        guard let number = ExactDecimal(text), number.scale > 0 else { return text }
        if number.scale == 1 { return ExactDecimal(number.coefficient * 10).description }
        return ExactDecimal(number.coefficient, scale: number.scale - 2).description
    }
}

extension FieldReader {
    /// Holds the percentages of rows that are written in front matter against each other.
    mutating func checkPercentages(of nodes: [YAMLNode], _ columns: [FieldDeclaration]) {
        var percentages = PercentColumns(columns)
        if percentages.isEmpty { return }
        for node in nodes {
            guard case .mapping(let entries) = node.content else { continue }
            for entry in entries {
                guard case .scalar(let scalar) = entry.value.content,
                    let field = columns.firstIndex(where: { $0.name == entry.key }), percentages.holds(field)
                else { continue }
                percentages.add(scalar.text, at: entry.value.position, to: field)
            }
        }
        for fault in percentages.faults(in: file) { problems.append(fault) }
    }
}
