internal import Authority
internal import Foundation
internal import Glibc
internal import Logging
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import UnixSignals
internal import ZeroMQ

extension ServiceHost {
    /// How long what is under way may take once the process is told to stop.
    private static let drainLimit = Duration.seconds(8)
    /// When the process ends even so.
    private static let stopLimit = Duration.milliseconds(9500)

    /// Serves until the process is told to stop, and then stops in this order: new requests are refused, those under
    /// way are answered, what was committed is sequenced, sockets and connections are closed.
    func runUntilStopped() async throws {
        try await withThrowingTaskGroup(of: Void.self) { foundation in
            foundation.addTask { await self.pool.run() }
            try await Migrator.verify(pool, migrations: Backbone.migrations + migrations)
            try await clock.synchronize(with: pool)
            let doors = try open()
            await work()
            do {
                try await sequencer.drain()
            } catch {
                logger.warning("sequencer.not-drained", metadata: ["error": "\(error)"])
            }
            await close(doors)
            foundation.cancelAll()
        }
    }

    private func open() throws -> Doors {
        let keys = try configuration.keys.pair(of: configuration.service.rawValue)
        // The ZAP handler stands before the first bind: libzmq lets anybody in while there is none.
        let doors = Doors(
            authenticator: try Authenticator(principals: configuration.keys.principals(), policy: policy),
            requests: try Socket(.router, options: SocketOptions(serving: .requests, with: keys)),
            feed: try Socket(.router, options: SocketOptions(serving: .feed, with: keys)),
            hints: try Socket(.publisher, options: SocketOptions(serving: .hints, with: keys)))
        for (channel, socket) in doors.sockets { try socket.bind(configuration.bind.address(of: channel)) }
        requests.listen(on: doors.requests)
        feedRequests.listen(on: doors.feed)
        feed.hint(on: doors.hints)
        for follower in followers { try follower.listenForHints(keys: keys, directory: configuration.directory) }
        logger.info("service.ready", metadata: ["bind": "\(configuration.bind)", "version": "\(Backbone.version)"])
        return doors
    }

    private func work() async {
        await withDiscardingTaskGroup { group in
            group.addTask { await self.sequencer.run() }
            group.addTask { await self.keepHouse() }
            group.addTask { try? await self.health.run() }
            if clock.isMovable { group.addTask { await self.keepTime() } }
            for follower in followers { group.addTask { await follower.run() } }
            for (name, run) in background { group.addTask { await self.keepRunning(name, run) } }
            await stopSignal()
            logger.info("service.stopping")
            Reactor.after(Self.stopLimit) { exit(0) }
            await drain()
            group.cancelAll()
        }
    }

    /// Refuses new requests and waits for those under way, for a limited time.
    private func drain() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                await self.feed.release()
                async let feedIsIdle: Void = self.feedRequests.drain()
                async let isIdle: Void = self.requests.drain()
                _ = await (feedIsIdle, isIdle)
            }
            group.addTask { try? await Reactor.sleep(for: Self.drainLimit) }
            await group.next()
            group.cancelAll()
        }
    }

    private func close(_ doors: Doors) async {
        doors.authenticator.close()
        for (_, socket) in doors.sockets { socket.close() }
        bus.close()
        await Context.shared.terminate()
    }

    /// SIGTERM or SIGINT; or the end of standard input, where a supervisor holds the other end of it.
    private func stopSignal() async {
        let stopped = Signal()
        let signals = Task {
            for await _ in await UnixSignalsSequence(trapping: .sigterm, .sigint) { return stopped.fire() }
        }
        var supervisor: Watch?
        if configuration.isSupervised {
            supervisor = Reactor.watch(descriptor: STDIN_FILENO, for: .read) { _ in
                var byte: UInt8 = 0
                if unsafe read(STDIN_FILENO, &byte, 1) <= 0 { stopped.fire() }
            }
        }
        try? await stopped.wait()
        supervisor?.cancel()
        signals.cancel()
    }

    private func keepRunning(_ name: String, _ run: @Sendable () async throws -> Void) async {
        while !Task.isCancelled {
            do {
                try await run()
            } catch {
                guard !Task.isCancelled else { return }
                logger.error("background.failed", metadata: ["background": "\(name)", "error": "\(error)"])
            }
            try? await Reactor.sleep(for: .seconds(1))
        }
    }

    /// Learns of moves of the clock that another replica was asked for.
    private func keepTime() async {
        while !Task.isCancelled {
            try? await Reactor.sleep(for: .milliseconds(250))
            try? await clock.synchronize(with: pool)
        }
    }

    /// Forgets receipts that nobody can still ask for, and what has ended long ago.
    private func keepHouse() async {
        while !Task.isCancelled {
            try? await Reactor.sleep(for: .seconds(60))
            do {
                try await Receipts.deleteExpired(in: pool)
                try await EndedCredentials.forget(in: pool)
            } catch {
                guard !Task.isCancelled else { return }
                logger.warning("receipts.not-expired", metadata: ["error": "\(error)"])
            }
        }
    }
}

/// Where a service is reached.
private struct Doors {
    let authenticator: Authenticator
    let requests: Socket
    let feed: Socket
    let hints: Socket

    var sockets: [(ServiceDirectory.Channel, Socket)] { [(.requests, requests), (.feed, feed), (.hints, hints)] }
}
