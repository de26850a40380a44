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
        let length = max(1, min(64, count / (max(1, jobs) * 8)))
        let total = (count + length - 1) / length
        if jobs <= 1 || total <= 1 {
            return (0..<total).map { work($0 * length..<min(count, ($0 + 1) * length)) }
        }
        let next = Atomic(0)
        let finished = Mutex<[(Int, Result)]>([])
        DispatchQueue.concurrentPerform(iterations: min(jobs, total)) { _ in
            var own: [(Int, Result)] = []
            while true {
                let stretch = next.wrappingAdd(1, ordering: .relaxed).oldValue
                if stretch >= total { break }
                own.append((stretch, work(stretch * length..<min(count, (stretch + 1) * length))))
            }
            finished.withLock { $0 += own }
        }
        return finished.withLock { $0 }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
