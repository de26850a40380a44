internal import SourceText

/// Where records lie in a register, by their kinds and ids.
///
/// References are followed for every page and row, and the hash of the standard library, which withstands attacks, costs
/// most of a look-up; the ids of a register are those of its own files. Bytes are mixed eight at a time.
struct RecordPlaces: Sendable {
    private struct Slot {
        var hash: UInt32 = 0
        /// Negative where the slot is empty.
        var place: Int32 = -1
    }

    /// The ids of all records after each other, by kind, then by id: those of records lie all over memory.
    private let ids: [UInt8]
    /// Where the id of each record ends in `ids`.
    private let ends: [Int]
    /// By kind, where its records lie.
    private let ranges: [Range<Int>]
    /// A power of two of them, at most half of which are used.
    private let slots: [Slot]

    /// - Parameter records: by kind, in the order of `Kind`.
    init(_ records: [Record]) {
        var ids = ByteText()
        ends = records.map { record in
            ids.append(utf8: record.id)
            return ids.count
        }
        self.ids = ids.take()
        ranges = RecordPlaces.ranges(records)
        var slots = Array(repeatElement(Slot(), count: RecordPlaces.slotCount(for: records.count)))
        for (place, record) in records.enumerated() {
            let hash = record.id.withBytes { RecordPlaces.hash(record.kind, $0) }
            var slot = Int(hash) & (slots.count - 1)
            while slots[slot].place >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Slot(hash: hash, place: Int32(place))
        }
        self.slots = slots
    }

    subscript(kind: Kind, id: String) -> Int? { id.withBytes { self[kind, $0] } }

    /// - Parameter id: in UTF-8.
    subscript(kind: Kind, id: UnsafeBufferPointer<UInt8>) -> Int? {
        let hash = RecordPlaces.hash(kind, id)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot].place >= 0 {
            let place = Int(slots[slot].place)
            if slots[slot].hash == hash, range(of: kind).contains(place), isSame(id, at: place) { return place }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    subscript(reference: Reference) -> Int? { self[reference.kind, reference.id] }

    /// Where the records of a kind lie.
    func range(of kind: Kind) -> Range<Int> { ranges[Int(kind.rawValue)] }

    /// The ids of the records of a kind.
    func ids(of kind: Kind) -> [String] {
        range(of: kind).map { String(decoding: ids[start(of: $0)..<ends[$0]], as: UTF8.self) }
    }

    private func start(of place: Int) -> Int { place == 0 ? 0 : ends[place - 1] }

    private func isSame(_ id: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        ids.withUnsafeBufferPointer {
            UnsafeBufferPointer(rebasing: $0[start(of: place)..<ends[place]]).isSame(as: id)
        }
    }

    private static func ranges(_ records: [Record]) -> [Range<Int>] {
        var start = 0
        return Kind.allCases.map { kind in
            let end = records[start...].firstIndex { $0.kind != kind } ?? records.count
            defer { start = end }
            return start..<end
        }
    }

    private static func slotCount(for count: Int) -> Int {
        var slots = 16
        while slots < 2 * count { slots *= 2 }
        return slots
    }

    /// Mixed by the odd number next to 2⁶⁴ divided by the golden ratio, as in Knuth's multiplicative hashing.
    private static func hash(_ kind: Kind, _ id: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash = UInt64(kind.rawValue) << 32 | UInt64(id.count)
        var index = 0
        while index < id.count {
            hash = (hash ^ EightBytes(id, from: index).number) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
            index += 8
        }
        return UInt32(truncatingIfNeeded: hash)
    }
}
