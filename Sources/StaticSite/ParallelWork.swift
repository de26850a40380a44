internal import Dispatch
internal import Synchronization

/// Does the same work for each number below a count on several threads.
enum ParallelWork {
    /// The results in the order of the numbers, whatever thread made them.
    ///
    /// Threads take stretches of neighbouring numbers, so that each works in one region of memory.
    static func map<Result: Sendable>(_ count: Int, jobs: Int, _ work: @Sendable (Int) -> Result) -> [Result] {
        if jobs <= 1 { return (0..<count).map(work) }
        return stretches(count, jobs: jobs) { range in range.map(work) }.flatMap(\.self)
    }

    /// As `map`, for work that keeps something of its own from one number of a stretch to the next.
    static func stretches<Result: Sendable>(
        _ count: Int, jobs: Int, _ work: @Sendable (Range<Int>) -> Result
    ) -> [Result] {
        let stretches = Stretches(of: count, jobs: jobs)
        return each(stretches.count, jobs: jobs) { work(stretches[$0]) }
    }

    /// As `stretches`, for results that are large: `receive` takes each in its order, before more than a few are made.
    static func stretches<Result: Sendable>(
        _ count: Int, jobs: Int, _ receive: (Result) -> Void, _ work: @Sendable (Range<Int>) -> Result
    ) {
        let stretches = Stretches(of: count, jobs: jobs)
        let together = max(1, jobs)
        for first in stride(from: 0, to: stretches.count, by: together) {
            let results = each(min(together, stretches.count - first), jobs: jobs) { work(stretches[first + $0]) }
            for result in results { receive(result) }
        }
    }

    /// As `stretches`, with other work that some threads begin with while the rest go on.
    ///
    /// Such work has its thread for itself: work that is parted among threads within it is mostly done by that one.
    static func stretches<Result: Sendable, Other: Sendable>(
        _ count: Int, jobs: Int, beside others: [@Sendable () -> Other], _ work: @Sendable (Range<Int>) -> Result
    ) -> (results: [Result], others: [Other]) {
        let stretches = Stretches(of: count, jobs: jobs)
        let parts = each(others.count + stretches.count, jobs: jobs) { number -> Part<Result, Other> in
            number < others.count ? .other(others[number]()) : .stretch(work(stretches[number - others.count]))
        }
        return (
            parts.compactMap { if case .stretch(let result) = $0 { result } else { nil } },
            parts.compactMap { if case .other(let result) = $0 { result } else { nil } }
        )
    }

    private enum Part<Result: Sendable, Other: Sendable>: Sendable {
        case stretch(Result)
        case other(Other)
    }

    private struct Stretches: Sendable {
        private let all: Int
        private let length: Int
        let count: Int

        init(of all: Int, jobs: Int) {
            self.all = all
            length = max(1, min(64, all / (max(1, jobs) * 8)))
            count = (all + length - 1) / length
        }

        subscript(number: Int) -> Range<Int> { number * length..<min(all, (number + 1) * length) }
    }

    /// What comes of each number, in their order; each thread takes the next one that is left.
    private static func each<Result: Sendable>(
        _ count: Int, jobs: Int, _ work: @Sendable (Int) -> Result
    ) -> [Result] {
        if jobs <= 1 || count <= 1 { return (0..<count).map(work) }
        let next = Atomic(0)
        let finished = Mutex<[(Int, Result)]>([])
        DispatchQueue.concurrentPerform(iterations: min(jobs, count)) { _ in
            var own: [(Int, Result)] = []
            while true {
                let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
                if number >= count { break }
                own.append((number, work(number)))
            }
            finished.withLock { $0 += own }
        }
        return finished.withLock { $0 }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
