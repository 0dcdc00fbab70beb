internal import Foundation
internal import Hummingbird
internal import Logging
internal import NIOCore

/// A page that nobody makes: what Hummingbird and the network cost by themselves. Prints its port, and serves until its standard
/// input ends.
struct BarePage {
    /// About as long as the pages of the gateway, in bytes.
    private static let size = 20_000

    func run() async throws {
        let words = String(repeating: "word ", count: Self.size / 5)
        let page = ByteBuffer(string: "<!DOCTYPE html><title>Bare</title><p>\(words)")
        let router = Router()
        router.get("/") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "text/html; charset=utf-8"], body: ResponseBody(byteBuffer: page))
        }
        let application = Application(
            router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in
                FileHandle.standardOutput.write(Data("\(channel.localAddress?.port ?? 0)\n".utf8))
            },
            logger: Logger(label: "page") { _ in SwiftLogNoOpLogHandler() })
        try await withThrowingTaskGroup { group in
            group.addTask { try await application.run() }
            group.addTask { while readLine() != nil {} }
            try await group.next()
            group.cancelAll()
        }
    }
}
