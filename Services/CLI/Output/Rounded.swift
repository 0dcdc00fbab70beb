extension Duration {
    /// `12 ms` below a second, `3.4 s` above.
    package var rounded: String {
        let milliseconds = Int(self / .milliseconds(1))
        return milliseconds < 1000 ? "\(milliseconds) ms" : "\(milliseconds / 1000).\(milliseconds % 1000 / 100) s"
    }
}

extension String {
    package func leftPadded(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}

extension Double {
    /// Per cent with one decimal: `8.3 %`.
    package var percentText: String { "\((self * 10).rounded() / 10) %" }
}
