// Search without a server: browsers refuse to start a worker from a file, so that its script runs in a frame instead.
if (location.protocol === "file:") {
  window.Worker = class extends EventTarget {
    constructor(url) {
      super()
      const frame = document.createElement("iframe")
      frame.hidden = true
      this.waiting = []
      this.addEventListener("message", event => this.onmessage?.(event))
      const start = () => {
        document.body.appendChild(frame)
        const inside = frame.contentWindow
        inside.postMessage = data => this.dispatchEvent(new MessageEvent("message", { data }))
        const script = inside.document.createElement("script")
        script.src = url
        script.onload = () => {
          this.inside = inside
          this.waiting.splice(0).forEach(data => this.postMessage(data))
        }
        inside.document.body.appendChild(script)
      }
      document.body ? start() : addEventListener("DOMContentLoaded", start)
    }

    postMessage(data) {
      if (this.inside) this.inside.dispatchEvent(new MessageEvent("message", { data }))
      else this.waiting.push(data)
    }
  }
}
