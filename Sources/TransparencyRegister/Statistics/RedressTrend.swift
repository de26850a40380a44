/// How the figures of one subject and channel develop.
package struct RedressTrend: Sendable {
    /// The name of the series in addresses: `parking-correspondence-internal`.
    package let slug: String
    /// The same without the subject, for pages that are about it: `internal`.
    package let name: String
    /// The newest period first.
    package let rows: [RedressPeriod]

    init(_ series: RedressSeries) {
        slug = series.slug
        name = series.name
        var byPeriod: [Period: Facts<RedressFields>] = [:]
        for (period, facts) in series.periods { byPeriod[period] = facts }
        rows = series.periods.reversed().map { period, facts in
            RedressPeriod(
                period: period, facts: facts, lastYear: period.samePeriodLastYear.flatMap { byPeriod[$0] })
        }
    }
}

/// The figures of one period beside those of the same period last year.
package struct RedressPeriod: Sendable {
    package let period: Period
    package let facts: Facts<RedressFields>
    /// The same period last year, where its figures are published.
    package let lastYear: Facts<RedressFields>?

    /// How many more cases came in than in the same period last year.
    package var changeInReceived: Int? { change(in: { $0.received }) }

    /// How much larger the part of closed cases is that kept the target time, in percentage points.
    package var changeInTarget: ExactDecimal? {
        guard let now = facts.shareInTarget, let then = lastYear?.shareInTarget else { return nil }
        return ExactFraction(now).minus(ExactFraction(then))?.rounded(times: 100, scale: 1)
    }

    /// How much higher the rate in favour is than in the same period last year, in percentage points.
    package var changeInRate: ExactDecimal? {
        guard let now = facts.outcomes?.rateInFavour, let then = lastYear?.outcomes?.rateInFavour else { return nil }
        return ExactFraction(now).minus(ExactFraction(then))?.rounded(times: 100, scale: 1)
    }

    /// The difference of a count to the same period last year; `nil` where either is not published.
    package func change(in count: (Facts<RedressFields>) -> Int?) -> Int? {
        guard let now = count(facts), let then = lastYear.flatMap(count) else { return nil }
        return now - then
    }
}

extension Facts<RedressFields> {
    /// Part of the closed cases that were closed in the target time; `nil` when none was closed.
    package var shareInTarget: Share? {
        guard let inTarget = self.inTarget, let closed = self.closed else { return nil }
        return Share(inTarget, of: closed)
    }
}

/// All trends of a register, and where each record stands in them.
package struct RedressTrends: Sendable {
    package let all: [RedressTrend]
    /// By the id of the record.
    private let places: [String: (trend: Int, row: Int)]

    package init(_ register: Register) {
        all = register.redressSeries.map(RedressTrend.init)
        var places: [String: (trend: Int, row: Int)] = [:]
        for (trend, content) in all.enumerated() {
            for (row, period) in content.rows.enumerated() { places[period.facts.record.id] = (trend, row) }
        }
        self.places = places
    }

    /// The figures of a record beside those of the same period last year.
    package func period(of record: Record) -> RedressPeriod? {
        places[record.id].map { all[$0.trend].rows[$0.row] }
    }

    /// The trends that some records belong to, each once, in the order of all trends.
    package func trends(of records: some Sequence<Record>) -> [RedressTrend] {
        Set(records.compactMap { places[$0.id]?.trend }).sorted().map { all[$0] }
    }
}
