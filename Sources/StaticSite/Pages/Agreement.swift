internal import TransparencyRegister
internal import Wording

/// What a cell of a comparison says, to be held against other cells.
enum Saying {
    case word(String)
    case state(FieldState)
    /// A cell that stays empty, since nothing has to be said.
    case nothing

    var isNothing: Bool { if case .nothing = self { true } else { false } }

    /// Whether nothing is published: withheld or not published.
    var isAbsent: Bool {
        switch self {
        case .state(.withheld), .state(.notPublished): true
        default: false
        }
    }

    func isSame(as other: Saying) -> Bool {
        switch (self, other) {
        case (.word(let one), .word(let two)): one == two
        case (.nothing, .nothing): true
        case (.state(let one), .state(let two)): one.says(theSameAs: two)
        default: false
        }
    }
}

/// Whether records agree in a fact, in words.
enum Agreement: Equatable {
    case same, different, notPublishedByAll, publishedByNone, saidOfNone
    case differentAndNotPublishedByAll

    init(_ sayings: [Saying]) {
        let published = sayings.filter { !$0.isAbsent }
        guard let first = published.first else {
            self = .publishedByNone
            return
        }
        if sayings.allSatisfy(\.isNothing) {
            self = .saidOfNone
            return
        }
        let isSame = published.allSatisfy { first.isSame(as: $0) }
        let isWhole = published.count == sayings.count
        self =
            isSame
            ? (isWhole ? .same : .notPublishedByAll) : (isWhole ? .different : .differentAndNotPublishedByAll)
    }

    var isDifferent: Bool { self == .different || self == .differentAndNotPublishedByAll }

    var words: Phrase {
        switch self {
        case .same: "Same"
        case .different: "Different"
        case .differentAndNotPublishedByAll: "Different, not published by all"
        case .notPublishedByAll: "Not published by all"
        case .publishedByNone: "Published by none"
        case .saidOfNone: "Nothing said of any"
        }
    }
}

/// What more than half of many records say of a fact, and who says otherwise.
struct Majority {
    private let differing: Set<Int>
    /// Whether more than half say the same.
    let exists: Bool

    /// The one saying that can be shared by more than half is what is left when unlike ones cancel each other out.
    init(_ sayings: [Saying]) {
        var (candidate, surplus): (Saying?, Int) = (nil, 0)
        for saying in sayings {
            if surplus == 0 { candidate = saying }
            surplus += candidate.map(saying.isSame) == true ? 1 : -1
        }
        let others = sayings.indices.filter { candidate.map(sayings[$0].isSame) != true }
        exists = others.count * 2 < sayings.count
        differing = exists ? Set(others) : []
    }

    /// Whether the record at a place says otherwise.
    func isLeft(by number: Int) -> Bool { differing.contains(number) }
}
