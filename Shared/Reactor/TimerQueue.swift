internal import HeapModule

/// The timers of a run loop, soonest first.
struct TimerQueue {
    typealias Handler = @Reactor () -> Void

    private struct Entry: Comparable {
        let deadline: ContinuousClock.Instant
        let id: UInt64

        static func < (left: Entry, right: Entry) -> Bool { (left.deadline, left.id) < (right.deadline, right.id) }
    }

    private var queue = Heap<Entry>()
    private var handlers: [UInt64: Handler] = [:]
    private var nextID: UInt64 = 0

    mutating func add(at deadline: ContinuousClock.Instant, handler: @escaping Handler) -> UInt64 {
        nextID += 1
        queue.insert(Entry(deadline: deadline, id: nextID))
        handlers[nextID] = handler
        return nextID
    }

    mutating func cancel(_ id: UInt64) {
        guard handlers.removeValue(forKey: id) != nil else { return }
        // Most timers are deadlines that are met: without this, a busy hour would keep all of its entries.
        if queue.count > 64, queue.count > 2 * handlers.count {
            queue = Heap(queue.unordered.filter { handlers[$0.id] != nil })
        }
    }

    /// The time left until the next timer is due; nil where there is none.
    mutating func untilNext(now: ContinuousClock.Instant) -> Duration? {
        while let next = queue.min {
            if handlers[next.id] != nil { return max(.zero, next.deadline - now) }
            queue.removeMin()
        }
        return nil
    }

    /// Takes the timers that are due out of the queue, in order.
    mutating func takeDue(now: ContinuousClock.Instant) -> [UInt64] {
        var due: [UInt64] = []
        while let next = queue.min, next.deadline <= now {
            queue.removeMin()
            due.append(next.id)
        }
        return due
    }

    /// The handler of a timer that was taken, or nil where another handler has cancelled it since.
    mutating func takeHandler(of id: UInt64) -> Handler? { handlers.removeValue(forKey: id) }
}
