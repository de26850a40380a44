/// A way to put a new site in the place of the old one.
enum Replacement: CaseIterable {
    /// One call exchanges the two folders.
    case exchange
    /// The old folder steps aside and the new one takes its place; restored when the second step fails.
    case twoRenames
    /// The folder stays and its files are replaced one by one: for mount points and folders that cannot be renamed.
    case fileByFile
}
