internal import Foundation

/// What a long command is doing, for whoever waits: on standard error, so that output stays output.
enum Progress {
    static func say(_ text: String) { FileHandle.standardError.write(Data("npp16: \(text)\n".utf8)) }
}
