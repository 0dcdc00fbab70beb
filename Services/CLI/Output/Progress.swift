internal import Foundation
internal import Glibc

/// What a long command is doing, for the person who waits: on standard error, so that output stays output.
package enum Progress {
    /// Prints a result at once, also where somebody reads it through a pipe.
    package static func show(_ line: String) {
        print(line)
        fflush(nil)
    }

    /// Prints a question, of which the answer is typed behind it.
    static func ask(_ question: String) { FileHandle.standardError.write(Data(question.utf8)) }

    package static func say(_ text: String) { FileHandle.standardError.write(Data("npp16: \(text)\n".utf8)) }
}
