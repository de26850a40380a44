internal import SourceText
internal import Wording

/// How values are written.
extension TemplateRenderer {
    private var language: FormatLanguage { words.language }

    /// Writes a value as its tag says.
    func print(
        _ value: Value, _ writing: TemplateProgram.Writing, into sink: inout ByteText
    ) throws(RenderFailure) {
        switch value.pointee {
        case .text(let text), .url(let text): sink.append(text, escaping: writing.escaping)
        case .html(let fragment): sink.append(fragment.text)
        case .none: printMissing(writing, into: &sink)
        default: try printFormatted(value, writing, into: &sink)
        }
    }

    /// Writes what stands for an absent value.
    func printMissing(_ writing: TemplateProgram.Writing, into sink: inout ByteText) {
        if writing.missing >= 0 { sink.append(contentsOf: program.texts[Int(writing.missing)]) }
    }

    /// Throws when the address that is being written begins with a scheme that is not allowed.
    func checkAddress(_ writing: TemplateProgram.Writing, in sink: inout ByteText) throws(RenderFailure) {
        let scheme = sink.withBytes { WebAddress.refusedScheme(of: $0[addressStart...]) }
        if let scheme { throw .address(scheme: scheme, site: Int(writing.site)) }
    }

    private func printFormatted(
        _ value: Value, _ writing: TemplateProgram.Writing, into sink: inout ByteText
    ) throws(RenderFailure) {
        let start = sink.count
        switch (value.pointee, writing.format) {
        case (.number(let number), .plain), (.number(let number), .number): language.append(number: number, to: &sink)
        case (.number(let number), .percent): language.append(percent: number, to: &sink)
        case (.number(let number), .count):
            append(number, program.counts[Int(writing.count)], to: &sink)
        case (.list(let items), .count):
            append(DecimalNumber(Int64(items.count)), program.counts[Int(writing.count)], to: &sink)
        case (.money(let amount, let currency), .plain), (.money(let amount, let currency), .money):
            language.append(money: amount, currency: currency, to: &sink)
        case (.date(let year, let month, let day), .plain), (.date(let year, let month, let day), .date):
            language.append(dateOfYear: Int(year), month: Int(month), day: Int(day), to: &sink)
        case (.date(let year, let month, _), .month):
            language.append(monthOfYear: Int(year), month: Int(month), to: &sink)
        case (.date(let year, let month, let day), .isoDate):
            sink.append(year: Int(year), month: Int(month), day: Int(day))
        default: throw .mismatch(site: Int(writing.site))
        }
        sink.escapeTail(from: start, escaping: writing.escaping)
    }

    private func append(_ number: DecimalNumber, _ texts: TemplateProgram.CountTexts, to sink: inout ByteText) {
        for piece in texts.forms[words.category(of: number)] ?? texts.other {
            switch piece {
            case .text(let bytes): sink.append(contentsOf: bytes)
            case .number: language.append(number: number, to: &sink)
            }
        }
    }
}
