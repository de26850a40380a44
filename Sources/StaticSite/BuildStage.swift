/// The stages of a build, as progress and the summary name them.
package enum BuildStage: String, CaseIterable, Sendable {
    case read = "read and check"
    case compile = "compile templates"
    case render = "render"
    case publish = "publish"
}

/// Why a build did not come to its end.
package enum BuildFailure: Error, Sendable {
    /// The content or the templates have problems: something for authors.
    case content(Problems)
    /// The disk or the output folder refuses: something for operators.
    case trouble(Problems)
    /// Somebody asked the build to stop; the output folder is as it was.
    case stopped
}

extension BuildFailure {
    /// The same with a folder before every path.
    func moved(into folder: String) -> BuildFailure {
        switch self {
        case .content(let problems): .content(problems.moved(into: folder))
        case .trouble(let problems): .trouble(problems.moved(into: folder))
        case .stopped: .stopped
        }
    }
}

package import SourceText
