internal import Foundation

/// A file that is named on the command line.
enum TypedFile {
    /// - Parameter name: the path of the file, or `-` for standard input.
    /// - Returns: nil where it cannot be read.
    static func data(of name: String) -> Data? {
        name == "-" ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: name)
    }
}
