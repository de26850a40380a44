import Synchronization
import Testing

@testable import StaticSite

@Suite("Work on several threads")
struct ParallelWorkTests {
    @Test("Results come in the order of their numbers", arguments: [1, 2, 7, 64], [0, 1, 2, 63, 64, 65, 1000])
    func order(jobs: Int, count: Int) {
        #expect(ParallelWork.map(count, jobs: jobs) { $0 * $0 } == (0..<count).map { $0 * $0 })
    }

    @Test("Stretches are neighbours and leave nothing out", arguments: [1, 2, 7], [0, 1, 5, 1000])
    func stretches(jobs: Int, count: Int) {
        let ranges = ParallelWork.stretches(count, jobs: jobs) { $0 }
        #expect(ranges.flatMap { Array($0) } == Array(0..<count))
        #expect(ranges.allSatisfy { !$0.isEmpty })
    }

    @Test("Large results are taken in their order, before many more are made", arguments: [1, 2, 7], [0, 1, 5, 1000])
    func received(jobs: Int, count: Int) {
        let waiting = Atomic(0)
        let most = Atomic(0)
        var all: [Int] = []
        ParallelWork.stretches(
            count, jobs: jobs,
            { (numbers: [Int]) in
                waiting.subtract(1, ordering: .relaxed)
                all += numbers
            },
            { range in
                let now = waiting.add(1, ordering: .relaxed).newValue
                most.max(now, ordering: .relaxed)
                return Array(range)
            })
        #expect(all == Array(0..<count))
        #expect(most.load(ordering: .relaxed) <= jobs)
    }

    @Test("Other work is done once, beside all numbers, and told in its order", arguments: [0, 1, 2, 3, 8])
    func beside(jobs: Int) {
        for count in [0, 1, 300] {
            let calls = Mutex<[String]>([])
            let others = ["a", "b", "c"].map { name in
                { @Sendable () -> String in
                    calls.withLock { $0.append(name) }
                    return name
                }
            }
            let made = ParallelWork.stretches(count, jobs: jobs, beside: others) { Array($0) }
            #expect(made.others == ["a", "b", "c"])
            #expect(calls.withLock { $0.sorted() } == ["a", "b", "c"])
            #expect(made.results.flatMap(\.self) == Array(0..<count))
        }
    }
}
