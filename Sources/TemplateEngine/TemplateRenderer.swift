internal import SourceText
internal import Wording

/// What can go wrong while rendering, with the index of the tag's site.
enum RenderFailure: Error {
    case address(scheme: [UInt8], site: Int)
    case mismatch(site: Int?)
}

/// One run of a program: its context stack, its loops, and where it stands.
///
/// Nothing of the values is copied: a frame points to where its value stands in those that were handed in, and is
/// looked at only by the instructions that run while it is lent.
struct TemplateRenderer {
    typealias Value = UnsafePointer<TemplateValue>
    private typealias Values = UnsafeBufferPointer<TemplateValue>

    private struct Frame {
        let value: Value
        /// Those of an object; none where the value is something else.
        let slots: Values
    }

    private struct Loop {
        var count = 0
        var index = 0
    }

    let program: TemplateProgram
    /// The program's, while it runs.
    private var instructions = UnsafeBufferPointer<TemplateProgram.Instruction>(start: nil, count: 0)
    private var literals = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    let words: Words
    private var frames: [Frame?]
    private var loops: [Loop]
    /// Where in the sink the address starts whose scheme is open.
    private(set) var addressStart = 0

    init(program: TemplateProgram, words: Words) {
        self.program = program
        self.words = words
        frames = Array(repeating: nil, count: program.frameCount)
        loops = Array(repeating: Loop(), count: program.loopCount)
    }

    /// Runs the whole program.
    ///
    /// - Parameter values: the first frames, outermost first.
    mutating func run(with values: [TemplateValue], into sink: inout ByteText) throws(RenderFailure) {
        try program.instructions.withUnsafeBufferPointer { (instructions) throws(RenderFailure) in
            try program.literals.withUnsafeBufferPointer { (literals) throws(RenderFailure) in
                try values.withUnsafeBufferPointer { (values) throws(RenderFailure) in
                    (self.instructions, self.literals) = (instructions, literals)
                    try run(with: values, from: 0, into: &sink)
                }
            }
        }
    }

    private mutating func run(
        with values: Values, from frame: Int, into sink: inout ByteText
    ) throws(RenderFailure) {
        guard let value = values.pointer(at: frame) else { return try run(instructions.indices, into: &sink) }
        try lend(value, as: frame) { (renderer) throws(RenderFailure) in
            try renderer.run(with: values, from: frame + 1, into: &sink)
        }
    }

    /// Makes a value a frame of the context while the body runs.
    private mutating func lend(
        _ value: Value, as frame: Int, _ body: (inout TemplateRenderer) throws(RenderFailure) -> Void
    ) throws(RenderFailure) {
        guard case .object(let slots) = value.pointee else {
            frames[frame] = Frame(value: value, slots: Values(start: nil, count: 0))
            return try body(&self)
        }
        try slots.withUnsafeBufferPointer { (slots) throws(RenderFailure) in
            frames[frame] = Frame(value: value, slots: slots)
            try body(&self)
        }
    }

    private mutating func run(_ range: Range<Int>, into sink: inout ByteText) throws(RenderFailure) {
        var next = range.lowerBound
        while next < range.upperBound {
            let instruction = instructions[next]
            next += 1
            switch instruction {
            case .literal(let start, let count):
                sink.append(contentsOf: UnsafeBufferPointer(rebasing: literals[Int(start)..<Int(start + count)]))
            case .look(let reference, let action):
                let value = value(reference)
                if reference.further < 0 {
                    next = try perform(action, on: value, before: next, into: &sink)
                } else {
                    let slots = program.furtherSlots[Int(reference.further)]
                    next = try Self.follow(slots[...], from: value) { (value) throws(RenderFailure) in
                        try perform(action, on: value, before: next, into: &sink)
                    }
                }
            case .printIndex(let loop):
                sink.append(digitsOf: loops[Int(loop)].index + 1)
            case .skipUnlessFirst(let wanted, let loop, let target):
                if (loops[Int(loop)].index == 0) != wanted { next = Int(target) }
            case .skipUnlessLast(let wanted, let loop, let target):
                let isLast = loops[Int(loop)].index == loops[Int(loop)].count - 1
                if isLast != wanted { next = Int(target) }
            case .markAddress(let back):
                addressStart = sink.count - Int(back)
            }
        }
    }

    /// Does with a value what an instruction says, and returns which instruction is next.
    @inline(__always)
    private mutating func perform(
        _ action: TemplateProgram.Action, on value: Value?, before next: Int, into sink: inout ByteText
    ) throws(RenderFailure) -> Int {
        switch action {
        case .print(let writing):
            if let value { try print(value, writing, into: &sink) } else { printMissing(writing, into: &sink) }
            if writing.checksAddress { try checkAddress(writing, in: &sink) }
            return next
        case .skipUnless(let target): return value?.isShown == true ? next : Int(target)
        case .skipIf(let target): return value?.isShown == true ? Int(target) : next
        case .enter(let frame, let end):
            if let value, value.isShown {
                try lend(value, as: Int(frame)) { (renderer) throws(RenderFailure) in
                    try renderer.run(next..<Int(end), into: &sink)
                }
            }
            return Int(end)
        case .loop(let loop, let frame, let end):
            if let value, case .list(let items) = value.pointee {
                try items.withUnsafeBufferPointer { (items) throws(RenderFailure) in
                    try run(next..<Int(end), over: items, loop: Int(loop), frame: Int(frame), into: &sink)
                }
            }
            return Int(end)
        }
    }

    private mutating func run(
        _ body: Range<Int>, over items: Values, loop: Int, frame: Int, into sink: inout ByteText
    ) throws(RenderFailure) {
        loops[loop].count = items.count
        for index in items.indices {
            guard let item = items.pointer(at: index) else { return }
            loops[loop].index = index
            try lend(item, as: frame) { (renderer) throws(RenderFailure) in try renderer.run(body, into: &sink) }
        }
    }
}

extension TemplateRenderer {
    /// The value of the frame or of its slot; absent where there is no object.
    private func value(_ reference: TemplateProgram.ValueReference) -> Value? {
        guard let frame = frames[Int(reference.frame)] else { return nil }
        return reference.slot < 0 ? frame.value : frame.slots.pointer(at: Int(reference.slot))
    }

    /// Lends the value that further slots lead to from another.
    private static func follow(
        _ slots: ArraySlice<Int>, from value: Value?, _ body: (Value?) throws(RenderFailure) -> Int
    ) throws(RenderFailure) -> Int {
        guard let slot = slots.first else { return try body(value) }
        guard let value, case .object(let values) = value.pointee else { return try body(nil) }
        return try values.withUnsafeBufferPointer { (values) throws(RenderFailure) in
            try follow(slots.dropFirst(), from: values.pointer(at: slot), body)
        }
    }
}

extension UnsafePointer<TemplateValue> {
    /// Whether a section over the value is shown.
    fileprivate var isShown: Bool {
        switch pointee {
        case .none: false
        case .flag(let flag): flag
        case .list(let items): !items.isEmpty
        default: true
        }
    }
}

extension UnsafeBufferPointer<TemplateValue> {
    /// Where an element stands; `nil` for an index that there is not.
    fileprivate func pointer(at index: Int) -> UnsafePointer<TemplateValue>? {
        indices.contains(index) ? baseAddress.map { $0 + index } : nil
    }
}
