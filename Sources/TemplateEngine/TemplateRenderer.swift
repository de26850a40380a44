internal import Wording

/// What can go wrong while rendering, with the index of the tag's site.
enum RenderFailure: Error {
    case address(scheme: [UInt8], site: Int)
    case mismatch(site: Int?)
}

/// One run of a program: its context stack, its loops, and where it stands.
struct TemplateRenderer {
    private struct Loop {
        var items: [TemplateValue] = []
        var index = 0
    }

    private let program: TemplateProgram
    private let words: Words
    private var language: FormatLanguage { words.language }
    private var frames: [TemplateValue]
    private var loops: [Loop]
    /// Where in the sink the address starts whose scheme is open.
    private var addressStart = 0

    init(program: TemplateProgram, values: [TemplateValue], words: Words) {
        self.program = program
        self.words = words
        frames = values
        if frames.count < program.frameCount {
            frames += repeatElement(.none, count: program.frameCount - frames.count)
        }
        loops = Array(repeating: Loop(), count: program.loopCount)
    }

    mutating func run(into sink: inout [UInt8]) throws(RenderFailure) {
        var next = 0
        while next < program.instructions.count {
            let instruction = program.instructions[next]
            next += 1
            switch instruction {
            case .literal(let start, let count):
                sink.append(contentsOf: program.literals[Int(start)..<Int(start + count)])
            case .print(let reference, let writing):
                try print(value(reference), writing, into: &sink)
            case .printIndex(let loop):
                sink.append(digitsOf: loops[Int(loop)].index + 1)
            case .skipUnless(let reference, let target):
                if !value(reference).isShown { next = Int(target) }
            case .skipIf(let reference, let target):
                if value(reference).isShown { next = Int(target) }
            case .enter(let reference, let frame, let end):
                let value = value(reference)
                if value.isShown { frames[Int(frame)] = value } else { next = Int(end) }
            case .loop(let reference, let loop, let frame, let end):
                if !start(loop: Int(loop), over: value(reference), frame: Int(frame)) { next = Int(end) }
            case .next(let loop, let frame, let body):
                if advance(loop: Int(loop), frame: Int(frame)) { next = Int(body) }
            case .skipUnlessFirst(let wanted, let loop, let target):
                if (loops[Int(loop)].index == 0) != wanted { next = Int(target) }
            case .skipUnlessLast(let wanted, let loop, let target):
                let isLast = loops[Int(loop)].index == loops[Int(loop)].items.count - 1
                if isLast != wanted { next = Int(target) }
            case .markAddress(let back):
                addressStart = sink.count - Int(back)
            }
        }
    }

    private func value(_ reference: TemplateProgram.ValueReference) -> TemplateValue {
        guard reference.slot >= 0 else { return frames[Int(reference.frame)] }
        let value = frames[Int(reference.frame)].slot(Int(reference.slot))
        guard reference.further >= 0 else { return value }
        return program.furtherSlots[Int(reference.further)].reduce(value) { $0.slot($1) }
    }

    private mutating func start(loop: Int, over value: TemplateValue, frame: Int) -> Bool {
        guard case .list(let items) = value, let first = items.first else { return false }
        loops[loop] = Loop(items: items)
        frames[frame] = first
        return true
    }

    private mutating func advance(loop: Int, frame: Int) -> Bool {
        let index = loops[loop].index + 1
        guard index < loops[loop].items.count else { return false }
        loops[loop].index = index
        frames[frame] = loops[loop].items[index]
        return true
    }
}

extension TemplateRenderer {
    private func print(
        _ value: TemplateValue, _ writing: TemplateProgram.Writing, into sink: inout [UInt8]
    ) throws(RenderFailure) {
        switch value {
        case .text(let text), .url(let text): sink.append(text, escaping: writing.escaping)
        case .html(let fragment): sink.append(contentsOf: fragment.bytes)
        case .none:
            if writing.missing >= 0 { sink.append(contentsOf: program.texts[Int(writing.missing)]) }
        default: try printFormatted(value, writing, into: &sink)
        }
        guard writing.checksAddress else { return }
        if let scheme = WebAddress.refusedScheme(of: sink[addressStart...]) {
            throw .address(scheme: scheme, site: Int(writing.site))
        }
    }

    private func printFormatted(
        _ value: TemplateValue, _ writing: TemplateProgram.Writing, into sink: inout [UInt8]
    ) throws(RenderFailure) {
        let start = sink.count
        switch (value, writing.format) {
        case (.number(let number), .plain), (.number(let number), .number): language.append(number: number, to: &sink)
        case (.number(let number), .percent): language.append(percent: number, to: &sink)
        case (.number(let number), .count):
            append(number, program.counts[Int(writing.count)], to: &sink)
        case (.list(let items), .count):
            append(DecimalNumber(Int64(items.count)), program.counts[Int(writing.count)], to: &sink)
        case (.money(let amount, let currency), .plain), (.money(let amount, let currency), .money):
            language.append(money: amount, currency: currency, to: &sink)
        case (.date(let year, let month, let day), .plain), (.date(let year, let month, let day), .date):
            language.append(dateOfYear: year, month: month, day: day, to: &sink)
        case (.date(let year, let month, _), .month):
            language.append(monthOfYear: year, month: month, to: &sink)
        case (.date(let year, let month, let day), .isoDate):
            ISODate.append(year: year, month: month, day: day, to: &sink)
        default: throw .mismatch(site: Int(writing.site))
        }
        sink.escapeTail(from: start, escaping: writing.escaping)
    }

    private func append(_ number: DecimalNumber, _ texts: TemplateProgram.CountTexts, to sink: inout [UInt8]) {
        for piece in texts.forms[words.category(of: number)] ?? texts.other {
            switch piece {
            case .text(let bytes): sink.append(contentsOf: bytes)
            case .number: language.append(number: number, to: &sink)
            }
        }
    }
}

extension TemplateValue {
    /// The value of a slot; absent where there is no object.
    fileprivate func slot(_ index: Int) -> TemplateValue {
        guard case .object(let values) = self, values.indices.contains(index) else { return .none }
        return values[index]
    }
}
