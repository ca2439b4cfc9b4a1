// Gmail's own look for the few things we put into its page. Names start with "politely-", so nothing of Gmail's is met.
const css = `
.politely-bar,.politely-check,.politely-panel{--text:#1f1f1f;--soft:#444746;--line:#e1e3e1;--surface:#fff;--tint:#f0f4f9;--accent:#0b57d0;--on-accent:#fff;color-scheme:light;font:14px/1.45 "Google Sans Text",Roboto,Arial,sans-serif}
.politely-dark{--text:#e3e3e3;--soft:#c4c7c5;--line:#444746;--surface:#1f1f1f;--tint:#282a2c;--accent:#a8c7fa;--on-accent:#062e6f;color-scheme:dark}
.politely-icon.politely-icon{opacity:1}
.politely-bar.politely-bar{display:flex;align-items:center;gap:4px;box-sizing:border-box;contain:inline-size;padding:0 8px 0 16px;border-radius:8px;background:var(--tint);color:var(--text)}
.politely-bar-text{flex:0 1 auto;min-width:0;max-height:100%;overflow:hidden;line-height:1.3}
.politely-bar button{padding:0 8px}
.politely-check button{padding:0 12px}
.politely-bar button,.politely-check button{flex:none;min-height:32px;border:0;border-radius:16px;background:none;color:var(--accent);font:inherit;font-weight:500;cursor:pointer}
.politely-bar button:hover,.politely-check button:hover{background:color-mix(in srgb,var(--accent) 10%,transparent)}
.politely-bar button:focus-visible,.politely-check button:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.politely-check{position:fixed;inset:auto;margin:0;box-sizing:border-box;width:min(420px,calc(100vw - 16px));padding:20px 24px 16px;border:0;border-radius:16px;background:var(--surface);color:var(--text);box-shadow:0 4px 24px rgb(0 0 0/.3);text-align:start}
.politely-check::backdrop{background:rgb(0 0 0/.32)}
.politely-check h2{margin:0 0 8px;color:inherit;font:500 16px/1.45 "Google Sans",Roboto,Arial,sans-serif}
.politely-check p,.politely-check li{margin:0 0 8px;color:var(--soft)}
.politely-check ul{margin:0;padding:0 0 0 20px}
.politely-check-buttons{display:flex;flex-wrap:wrap;justify-content:flex-end;gap:8px;margin-top:12px}
.politely-check .politely-first{background:var(--accent);color:var(--on-accent)}
.politely-check .politely-first:hover{background:color-mix(in srgb,var(--accent) 88%,var(--on-accent))}
.politely-panel{position:fixed;inset:8px auto auto 8px;width:420px;height:520px;margin:0;padding:0;border:1px solid var(--line);border-radius:12px;overflow:hidden;background:var(--surface);box-shadow:0 4px 24px rgb(0 0 0/.25);box-sizing:border-box}
.politely-panel:not(.politely-shown){visibility:hidden}
.politely-panel iframe{display:block;width:100%;height:100%;border:0}
`

/** Puts our styles into the page. Returns its undo. */
export function addStyles(document: Document): () => void {
  const style = document.createElement('style')
  style.textContent = css
  document.head.append(style)
  return () => style.remove()
}
