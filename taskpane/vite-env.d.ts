declare module '*.css'
declare module 'virtual:fluent-tokens.css'
interface ImportMeta {
  readonly env: { readonly PROD: boolean }
}
