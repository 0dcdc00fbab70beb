internal import Foundation
internal import Glibc

/// Where answers are read.
enum Terminal {
    /// How many signs stand in a line: what `COLUMNS` says, else what the terminal has; nil where answers go into a file or
    /// another program.
    static var width: Int? {
        if let text = ProcessInfo.processInfo.environment["COLUMNS"], let columns = Int(text), columns > 0 {
            return columns
        }
        var size = winsize()
        guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// What empties the screen, and goes to its top.
    static let cleared = "\u{1B}[H\u{1B}[2J"

    /// Whether a person reads what is printed.
    static var isRead: Bool { isatty(STDOUT_FILENO) == 1 }
}
