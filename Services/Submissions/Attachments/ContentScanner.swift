internal import FileTypes
internal import Foundation
internal import Models
internal import NIOCore
internal import NIOPosix
internal import ServiceKit

/// Has contents looked at by a scanner for malware that speaks clamd's INSTREAM, where one is set.
struct ContentScanner: Sendable {
    private enum Place {
        case host(String, port: Int)
        case socket(path: String)

        /// - Returns: nil for what is neither `clamd://host:port` nor `clamd:///path`.
        init?(_ text: String) {
            guard let url = URL(string: text), url.scheme == "clamd" else { return nil }
            if let host = url.host(), !host.isEmpty {
                guard let port = url.port else { return nil }
                self = .host(host, port: port)
            } else {
                guard url.path.count > 1 else { return nil }
                self = .socket(path: url.path)
            }
        }
    }

    private let place: Place

    /// A scanner that has not answered by then is taken to be down.
    private static let patience = TimeAmount.seconds(40)

    /// - Returns: nil where nothing is to be scanned.
    /// - Throws: `ServiceConfiguration.Invalid` for an address that cannot be one.
    init?(from settings: Settings) throws {
        var settings = settings
        let place = settings.parsed(.scan, by: Place.init)
        try settings.check()
        guard let place else { return nil }
        self.place = place
    }

    /// - Throws: a rejection of the field `content` where something was found; `Unavailable` where no answer came.
    @concurrent func scan(_ file: some SlicedFile) async throws {
        let answer: String
        do {
            answer = try await ask(about: file)
        } catch let error as IOError {
            throw Self.down("\(error)")
        } catch let error as NIOConnectionError {
            throw Self.down("\(error)")
        } catch let error as ChannelError {
            throw Self.down("\(error)")
        }
        if answer.hasSuffix(" OK") { return }
        guard answer.hasSuffix(" FOUND") else { throw Self.down(answer.isEmpty ? "no answer" : answer) }
        guard let finding = answer.dropLast(" FOUND".count).split(separator: " ").last else {
            throw Rejection.invalid("content", "holds malware")
        }
        throw Rejection.invalid("content", "holds malware: \(finding.prefix(100))")
    }

    private static func down(_ reason: String) -> Unavailable {
        Unavailable("The scanner for malware does not answer: \(reason.prefix(200)).", retryAfter: .seconds(5))
    }

    private func ask(about file: some SlicedFile) async throws -> String {
        let channel = try await connect()
        let watchdog = channel.channel.eventLoop.scheduleTask(in: Self.patience) { channel.channel.close(promise: nil) }
        defer { watchdog.cancel() }
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: "zINSTREAM\0"))
            for start in stride(from: 0, to: file.size, by: FileInspection.largestRead) {
                let bytes = try await file.bytes(in: start..<min(start + FileInspection.largestRead, file.size))
                var piece = ByteBuffer(integer: UInt32(bytes.count))
                piece.writeBytes(bytes)
                try await outbound.write(piece)
            }
            try await outbound.write(ByteBuffer(integer: UInt32(0)))
            var answer = ""
            for try await buffer in inbound {
                answer += String(buffer: buffer)
                if answer.hasSuffix("\0") || answer.utf8.count > 1000 { break }
            }
            return answer.trimmingCharacters(in: CharacterSet(charactersIn: "\0\n"))
        }
    }

    private func connect() async throws -> NIOAsyncChannel<ByteBuffer, ByteBuffer> {
        let bootstrap = ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup).connectTimeout(.seconds(5))
        switch place {
        case .host(let host, let port):
            return try await bootstrap.connect(host: host, port: port, channelInitializer: Self.wrap)
        case .socket(let path):
            return try await bootstrap.connect(unixDomainSocketPath: path, channelInitializer: Self.wrap)
        }
    }

    @Sendable private static func wrap(
        _ channel: any Channel
    ) -> EventLoopFuture<NIOAsyncChannel<ByteBuffer, ByteBuffer>> {
        channel.eventLoop.makeCompletedFuture { try NIOAsyncChannel(wrappingChannelSynchronously: channel) }
    }
}
