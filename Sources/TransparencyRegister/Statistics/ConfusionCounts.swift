package import Wording

/// How often a system was right and wrong about a group of people.
package struct ConfusionCounts: Hashable, Sendable {
    /// Flagged, and rightly.
    package let tp: Int
    /// Flagged, and wrongly.
    package let fp: Int
    /// Not flagged, and rightly.
    package let tn: Int
    /// Not flagged, and wrongly.
    package let fn: Int

    package init(tp: Int, fp: Int, tn: Int, fn: Int) {
        self.tp = tp
        self.fp = fp
        self.tn = tn
        self.fn = fn
    }

    package var total: Int { tp + fp + tn + fn }

    /// A rate as the two counts that it is made of; `nil` over zero.
    package func share(_ rate: Rate) -> Share? {
        switch rate {
        case .falsePositive: Share(fp, of: fp + tn)
        case .falseNegative: Share(fn, of: fn + tp)
        case .precision: Share(tp, of: tp + fp)
        case .recall: Share(tp, of: tp + fn)
        case .accuracy: Share(tp + tn, of: total)
        case .selection: Share(tp + fp, of: total)
        }
    }
}

/// A rate that evaluations give by group.
package enum Rate: CaseIterable, Sendable {
    case falsePositive, falseNegative, precision, recall, accuracy, selection

    /// As readers see it.
    package var label: Phrase {
        switch self {
        case .falsePositive: "False positive rate"
        case .falseNegative: "False negative rate"
        case .precision: "Precision"
        case .recall: "Recall"
        case .accuracy: "Accuracy"
        case .selection: "Selection rate"
        }
    }

    /// Why it does not exist where it would be over zero.
    package var emptiness: Phrase {
        switch self {
        case .falsePositive: "no cases that should not be flagged"
        case .falseNegative, .recall: "no cases that should be flagged"
        case .precision: "none flagged"
        case .accuracy, .selection: "no cases"
        }
    }
}
