internal import Foundation
internal import Messaging
internal import Models
internal import Reactor
internal import ServiceKit

/// Makes load for the benchmarks, and prints what it measured as one JSON object.
///
///     load serve KEYS ENDPOINT                          echoes until its standard input ends
///     load echo KEYS ENDPOINT WINDOW SECONDS SIZE       round trips with `serve`
///     load commands KEYS ENDPOINT WINDOW SECONDS        durable commands of the working group
///     load parties KEYS ENDPOINT COUNT PAUSE_MS         parties, one after another
///     load page                                         a page over HTTP, until its standard input ends
@main struct Load {
    static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        do {
            if arguments == ["page"] { return try await BarePage().run() }
            guard arguments.count >= 3, let endpoint = Endpoint(arguments[2]) else { throw Usage() }
            let keys = KeyFolder(path: arguments[1])
            let numbers = arguments.dropFirst(3).compactMap(Int.init)
            try await withTaskExecutorPreference(Reactor.executor) {
                switch (arguments[0], numbers.count) {
                case ("serve", 0): try await EchoServer(keys, endpoint).run()
                case ("echo", 3):
                    let result = try await Driver(keys, endpoint).echo(
                        window: numbers[0], seconds: numbers[1], size: numbers[2])
                    try report(result)
                case ("commands", 2):
                    try report(try await Driver(keys, endpoint).commands(window: numbers[0], seconds: numbers[1]))
                case ("parties", 2):
                    try report(
                        try await Driver(keys, endpoint).parties(count: numbers[0], pause: .milliseconds(numbers[1])))
                default: throw Usage()
                }
            }
        } catch {
            FileHandle.standardError.write(Data("load: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func report(_ result: Measurement) throws {
        print(String(decoding: try JSON.encode(result), as: UTF8.self))
    }

    private struct Usage: Error, CustomStringConvertible {
        let description = "page | serve|echo|commands|parties KEYS ENDPOINT …"
    }
}

/// What a run brought.
struct Measurement: Codable, Sendable {
    let count: Int
    let seconds: Double
    let perSecond: Double
    /// Microseconds from sending to the answer.
    let p50: Double
    let p99: Double

    init(_ durations: [Duration], in elapsed: Duration) {
        let sorted = durations.map { $0 / .microseconds(1) }.sorted()
        count = sorted.count
        seconds = elapsed / .seconds(1)
        perSecond = Double(count) / seconds
        p50 = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
        p99 = sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * 99 / 100)]
    }
}
