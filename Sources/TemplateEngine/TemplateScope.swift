/// Where a name leads while a template is compiled: a frame of the context stack and slots from there on.
struct ValuePath: Hashable {
    var frame: Int
    var slots: [Int] = []
}

/// The names in reach at a point of a template.
struct TemplateScope {
    /// What a name leads to.
    enum Resolved {
        /// `isOptional`: it may be absent here.
        case value(ValuePath, TemplateShape, isOptional: Bool)
        case index(loop: Int)
        case first(loop: Int)
        case last(loop: Int)
    }

    /// Why a name leads nowhere.
    enum Fault: Error {
        case unknown(String)
        /// A name that the object does not have.
        case unknownMember(String, of: ObjectShape)
        case noMembers(of: String, TemplateShape)
        case noLoop(String)
    }

    static let loopNames = ["@first", "@last", "@index"]

    private(set) var frames: [TemplateShape]
    /// Where the value of a frame was entered from; itself where that is not known by name.
    private var origins: [ValuePath]
    private var loops: [Int] = []
    /// Optional values that a section around shows to be there.
    private var present: Set<ValuePath> = []
    private(set) var loopCount = 0

    init(_ frames: [TemplateShape]) {
        self.frames = frames
        origins = frames.indices.map { ValuePath(frame: $0) }
    }

    func resolve(_ path: [String]) throws(Fault) -> Resolved {
        guard let first = path.first else {
            let frame = frames.count - 1
            return .value(ValuePath(frame: frame), frames[frame].present, isOptional: frames[frame].isOptional)
        }
        if first.hasPrefix("@") { return try resolveLoop(first) }
        for frame in frames.indices.reversed() {
            guard case .object(let object) = frames[frame].present, let slot = object.index(of: first) else { continue }
            return try resolve(path, from: ValuePath(frame: frame, slots: [slot]), object.slots[slot].shape)
        }
        throw .unknown(first)
    }

    private func resolve(
        _ names: [String], from start: ValuePath, _ startShape: TemplateShape
    ) throws(Fault) -> Resolved {
        var (path, shape) = (start, startShape)
        var isOptional = shape.isOptional && !isPresent(path)
        for (name, member) in zip(names, names.dropFirst()) {
            guard case .object(let object) = shape.present else { throw .noMembers(of: name, shape) }
            guard let slot = object.index(of: member) else { throw .unknownMember(member, of: object) }
            path.slots.append(slot)
            shape = object.slots[slot].shape
            if shape.isOptional, !isPresent(path) { isOptional = true }
        }
        return .value(path, shape.present, isOptional: isOptional)
    }

    private func resolveLoop(_ name: String) throws(Fault) -> Resolved {
        guard Self.loopNames.contains(name) else { throw .unknown(name) }
        guard let loop = loops.last else { throw .noLoop(name) }
        switch name {
        case "@first": return .first(loop: loop)
        case "@last": return .last(loop: loop)
        default: return .index(loop: loop)
        }
    }

    /// The names that can be written here, the nearest object's first.
    var names: [String] {
        var names: [String] = []
        for case .object(let object) in frames.reversed().map(\.present) {
            names += object.slots.map(\.name).filter { !names.contains($0) }
        }
        return names
    }

    var innermostObject: ObjectShape? {
        for case .object(let object) in frames.reversed().map(\.present) { return object }
        return nil
    }

    /// The scope inside a section, where the value and all that it is reached through are there.
    func inside(_ path: ValuePath) -> TemplateScope {
        var scope = self
        let path = outermost(path)
        for count in 0...path.slots.count {
            scope.present.insert(ValuePath(frame: path.frame, slots: Array(path.slots.prefix(count))))
        }
        return scope
    }

    private func isPresent(_ path: ValuePath) -> Bool { present.contains(outermost(path)) }

    /// The longest name of a value: from the frame that was not entered from another.
    private func outermost(_ path: ValuePath) -> ValuePath {
        let origin = origins[path.frame]
        return ValuePath(frame: origin.frame, slots: origin.slots + path.slots)
    }

    /// The scope in which a value is the current one.
    func entering(_ shape: TemplateShape, at path: ValuePath) -> TemplateScope {
        var scope = self
        scope.frames.append(shape)
        scope.origins.append(outermost(path))
        return scope
    }

    /// The scope in which an item of a list is the current value.
    func looping(over shape: TemplateShape) -> TemplateScope {
        var scope = self
        scope.frames.append(shape)
        scope.origins.append(ValuePath(frame: frames.count))
        scope.loops.append(loopCount)
        scope.loopCount += 1
        return scope
    }
}
